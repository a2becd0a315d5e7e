import { describe, expect, it } from 'vitest'
import { digest } from '../values/index.ts'
import { accepted } from '../values/testing/accepted.ts'
import { changed } from '../values/testing/changed.ts'
import { readVatTable, type VatCategory } from './index.ts'

const rate = (category: VatCategory, percent: string, validFrom: string, validTo?: string) => ({
  category,
  rate: percent,
  validFrom,
  ...(validTo === undefined ? {} : { validTo }),
  source: 'statute',
  place: '§ 1',
})

const table = {
  format: 'vat-table/1',
  id: 'somewhere',
  sources: [
    { id: 'statute', title: 'The act' },
    { id: 'budget', title: 'The budget' },
  ],
  rates: [
    rate('S', '24', '2001-01-01', '2004-12-31'),
    rate('S', '25', '2005-01-01'),
    rate('E', '0', '2010-01-01'),
    rate('G', '0', '2010-01-01', '2019-12-31'),
    rate('G', '12.5', '2021-01-01'),
  ],
}

const vat = () => accepted(readVatTable(table))

const issuesOf = (document: unknown) => {
  const read = readVatTable(document)
  return read.ok ? [] : read.issues.map(({ code, path, params }) => [`${code} ${path}`, params])
}

describe('a VAT table', () => {
  it('keeps its document and has the digest of it', () => {
    expect(vat().document).toEqual(table)
    expect(vat().digest).toBe(digest(table))
  })

  it.each([
    ['S', '2004-12-31', '24'],
    ['S', '2005-01-01', '25'],
    ['S', '2001-01-01', '24'],
    ['S', '2099-12-31', '25'],
    ['E', '2010-01-01', '0'],
    ['G', '2019-12-31', '0'],
    ['G', '2021-01-01', '12.5'],
  ] as const)('has for category %s on %s the rate %s', (category, day, percent) => {
    const found = vat().rate(category, day)
    expect(found.ok && found.value.trace).toEqual({
      kind: 'tariff',
      value: percent,
      unit: 'percent',
      ref: `vat.${category}`,
      source: 'statute',
      status: 'published',
    })
  })

  it.each([
    ['S', '2000-12-31'],
    ['E', '2009-12-31'],
    ['G', '2020-06-01'],
    ['Z', '2026-01-01'],
  ] as const)('has none for category %s on %s, and says so', (category, day) => {
    expect(vat().rate(category, day)).toEqual({
      ok: false,
      issues: [{ code: 'vat-table/no-rate-for-day', path: '', params: { category, day }, severity: 'error' }],
    })
  })
})

describe('readVatTable', () => {
  it('refuses two rates of one category on one day, and names the later entry', () => {
    expect(issuesOf(changed(table, '/rates/0/validTo', '2005-01-01'))).toEqual([
      ['vat-table/overlap /rates/1', { category: 'S', from: '2005-01-01' }],
    ])
    expect(issuesOf(changed(table, '/rates/0/validTo', undefined))).toEqual([
      ['vat-table/overlap /rates/1', { category: 'S', from: '2005-01-01' }],
    ])
    expect(issuesOf(changed(table, '/rates/4/validFrom', '2019-12-31'))).toEqual([
      ['vat-table/overlap /rates/4', { category: 'G', from: '2019-12-31' }],
    ])
  })

  it('refuses a rate that ends before it begins', () => {
    const reversed = changed(table, '/rates/3/validTo', '2009-12-31')
    expect(issuesOf(reversed)).toEqual([
      ['vat-table/period-reversed /rates/3/validTo', { from: '2010-01-01', to: '2009-12-31' }],
    ])
    expect(issuesOf(changed(table, '/rates/3/validTo', '2010-01-01'))).toEqual([])
  })

  it('refuses a source that stands twice', () => {
    const twice = [...table.sources, { id: 'statute', title: 'Another' }]
    expect(issuesOf(changed(table, '/sources', twice))).toEqual([
      ['document/repeated-id /sources/2', { id: 'statute' }],
    ])
  })

  it.each(['0', '100', '7', '25', '12.5', '0.5', '33.3333'])('allows the rate %s', (percent) => {
    expect(issuesOf(changed(table, '/rates/2/rate', percent))).toEqual([])
  })

  it.each(['-1', '100.5', '101', '025', '12.50', '33.33333', '1e1', '', ' 25', '25\n'])(
    'refuses the rate %j',
    (percent) => {
      expect(issuesOf(changed(table, '/rates/2/rate', percent)).map(([issue]) => issue)).toEqual([
        'format/pattern /rates/2/rate',
      ])
    },
  )

  it('lets the rates of different categories overlap', () => {
    expect(issuesOf(changed(table, '/rates/2/validFrom', '2001-01-01'))).toEqual([])
  })

  it('refuses a rate without a source in the table', () => {
    expect(issuesOf(changed(table, '/rates/2/source', 'hearsay'))).toEqual([
      ['vat-table/unknown-source /rates/2/source', { source: 'hearsay' }],
    ])
  })

  it('reports everything at once', () => {
    const broken = changed(changed(table, '/rates/2/source', 'hearsay'), '/rates/1/validFrom', '2004-12-31')
    expect(issuesOf(broken).map(([issue]) => issue)).toEqual([
      'vat-table/overlap /rates/1',
      'vat-table/unknown-source /rates/2/source',
    ])
  })

  it.each([
    ['/format', 'vat-table/2', 'format/not-allowed /format'],
    ['/rates', [], 'format/too-small /rates'],
    ['/sources', [], 'format/too-small /sources'],
    ['/rates/0/category', 'AA', 'format/not-allowed /rates/0/category'],
    ['/rates/0/rate', 24, 'format/wrong-type /rates/0/rate'],
    ['/rates/0/rate', '24 %', 'format/pattern /rates/0/rate'],
    ['/rates/0/place', undefined, 'format/missing /rates/0/place'],
    ['/rates/0/validTo', '2004-02-30', 'format/pattern /rates/0/validTo'],
    ['/rates/0/reduced', true, 'format/unknown-key /rates/0/reduced'],
    ['/country', 'NO', 'format/unknown-key /country'],
  ])('refuses %s to be %j', (path, value, issue) => {
    expect(issuesOf(changed(table, path, value)).map(([each]) => each)).toEqual([issue])
  })
})
