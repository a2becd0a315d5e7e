import { describe, expect, it } from 'vitest'
import { changed } from '../values/testing/changed.ts'
import { readPriceList } from './index.ts'
import { listIssues, smallList, smallRequirements } from './testing/list.ts'

const tiers = '/tariffs/copying.records/figures/rows'

const paramsOf = (document: unknown) => {
  const read = readPriceList(document, smallRequirements)
  return read.ok ? [] : read.issues.map(({ params }) => params)
}

describe('the period of a list', () => {
  it('does not end before it begins', () => {
    const reversed = changed(smallList, '/validTo', '2025-12-31')
    expect(listIssues(reversed)).toEqual(['price-list/period-reversed /validTo'])
    expect(paramsOf(reversed)).toEqual([{ from: '2026-01-01', to: '2025-12-31' }])
  })

  it('may be a single day', () => {
    expect(listIssues(changed(smallList, '/validTo', '2026-01-01'))).toEqual([])
  })
})

describe('a corrected list', () => {
  it('says why', () => {
    expect(listIssues(changed(smallList, '/revision', 2))).toEqual(['price-list/revision-without-reason /reason'])
  })
})

describe('the sources of a list', () => {
  it('have an id each', () => {
    const twice = [...smallList.sources, { id: 'b', title: 'B' }, { id: 'a-source', title: 'Another' }]
    expect(listIssues(changed(smallList, '/sources', twice))).toEqual(['document/repeated-id /sources/2'])
    expect(paramsOf(changed(smallList, '/sources', twice))).toEqual([{ id: 'a-source' }])
  })

  it('hold all that tariffs and rates name', () => {
    const unknown = changed(
      changed(smallList, '/tariffs/copying.base/source', 'elsewhere'),
      '/rates/officer/source',
      'elsewhere',
    )
    expect(listIssues(unknown)).toEqual([
      'price-list/unknown-source /rates/officer/source',
      'price-list/unknown-source /tariffs/copying.base/source',
    ])
    expect(paramsOf(unknown)).toEqual([
      { source: 'elsewhere', allowed: ['a-source'] },
      { source: 'elsewhere', allowed: ['a-source'] },
    ])
  })
})

describe('a range', () => {
  const at = '/tariffs/copying.file/figures/value'

  it.each([
    ['2', '1', '3'],
    ['1', '3', '2'],
    ['10', '9', '11'],
  ])('does not descend: %s, %s, %s', (low, likely, high) => {
    const document = changed(smallList, at, { low, likely, high })
    expect(listIssues(document)).toEqual([`price-list/range-descends ${at}`])
    expect(paramsOf(document)).toEqual([{ given: [low, likely, high] }])
  })

  it.each([
    ['9', '10', '11'],
    ['1', '1', '1'],
    ['0', '0.000000000001', '0.1'],
  ])('may ascend or stay: %s, %s, %s', (low, likely, high) => {
    expect(listIssues(changed(smallList, at, { low, likely, high }))).toEqual([])
  })

  it('is looked at wherever it stands', () => {
    const range = { low: '2', likely: '1', high: '3' }
    expect(listIssues(changed(smallList, '/tariffs/copying.kind/figures/other', range))).toEqual([
      'price-list/range-descends /tariffs/copying.kind/figures/other',
    ])
    expect(listIssues(changed(smallList, `${tiers}/1/unitPrice`, range))).toEqual([
      `price-list/range-descends ${tiers}/1/unitPrice`,
    ])
  })
})

describe('an amount', () => {
  it.each(['2.5', '2', '2.500'])('has two decimals, so %s is refused', (value) => {
    const at = '/tariffs/copying.page/figures/value'
    expect(listIssues(changed(smallList, at, value))).toEqual([`price-list/not-an-amount ${at}`])
    expect(paramsOf(changed(smallList, at, value))).toEqual([{ given: value }])
  })

  it('has them in low and high too', () => {
    const at = '/tariffs/copying.page/figures/value'
    expect(listIssues(changed(smallList, at, { low: '1', likely: '2.00', high: '3.0' }))).toEqual([
      `price-list/not-an-amount ${at}`,
      `price-list/not-an-amount ${at}`,
    ])
  })

  it.each(['copying.least', 'copying.fee', 'copying.started'])('has them in %s', (ref) => {
    const at = `/tariffs/${ref}/figures/value`
    expect(listIssues(changed(smallList, at, '7'))).toEqual([`price-list/not-an-amount ${at}`])
  })

  it('is none of hours and percentages, nor the unit price of a tier', () => {
    expect(listIssues(changed(smallList, '/tariffs/copying.discount/figures/value', '12.345'))).toEqual([])
    const money = { ...smallList.tariffs['copying.records'], unit: 'money/record' }
    expect(listIssues(changed(smallList, '/tariffs/copying.records', money))).toEqual([
      'price-list/wrong-unit /tariffs/copying.records/unit',
    ])
  })
})

describe('a figure that is no amount', () => {
  it.each(['2.0', '2.50', '-0', '0.0'])('is in shortest form, so %s is refused', (value) => {
    const at = '/tariffs/copying.discount/figures/value'
    expect(listIssues(changed(smallList, at, value))).toEqual([`price-list/not-shortest ${at}`])
    expect(paramsOf(changed(smallList, at, value))).toEqual([{ given: value }])
  })

  it('is so in low and high too', () => {
    const at = '/tariffs/copying.file/figures/value'
    expect(listIssues(changed(smallList, at, { low: '0.50', likely: '1', high: '2.0' }))).toEqual([
      `price-list/not-shortest ${at}`,
      `price-list/not-shortest ${at}`,
    ])
  })
})

describe('what is below zero', () => {
  it.each([
    ['copying.base', '-2'],
    ['copying.page', '-2.50'],
    ['copying.least', '-1.00'],
    ['copying.free', '-1'],
    ['copying.started', '-1.00'],
  ])('is no price, norm, minimum or allowance: %s', (ref, value) => {
    const at = `/tariffs/${ref}/figures/value`
    expect(listIssues(changed(smallList, at, value))).toEqual([`price-list/negative ${at}`])
    expect(paramsOf(changed(smallList, at, value))).toEqual([{ given: value }])
  })

  it('is no hours by answer, no unit price of a tier and no rate', () => {
    const answer = '/tariffs/copying.kind/figures/csv'
    expect(listIssues(changed(smallList, answer, '-1'))).toEqual([`price-list/negative ${answer}`])
    const tier = `${tiers}/0/unitPrice`
    expect(listIssues(changed(smallList, tier, '-1'))).toEqual([`price-list/negative ${tier}`])
    const rate = '/rates/officer/amount'
    expect(listIssues(changed(smallList, rate, '-841.00'))).toEqual([`price-list/negative ${rate}`])
    expect(paramsOf(changed(smallList, rate, '-841.00'))).toEqual([{ given: '-841.00' }])
  })

  it.each([
    ['copying.fee', '-105.00'],
    ['copying.discount', '-50'],
  ])('may be a fixed reduction or a percentage: %s', (ref, value) => {
    expect(listIssues(changed(smallList, `/tariffs/${ref}/figures/value`, value))).toEqual([])
  })
})

describe('the status of a list', () => {
  const published = changed(smallList, '/status', 'published')

  it('is no higher than that of what it holds', () => {
    const rate = changed(published, '/rates/officer/status', 'demonstration')
    expect(listIssues(rate)).toEqual(['price-list/status-too-high /rates/officer/status'])
    expect(paramsOf(rate)).toEqual([{ list: 'published' }])
    const tariff = changed(changed(smallList, '/status', 'approved'), '/tariffs/copying.fee/status', 'demonstration')
    expect(listIssues(tariff)).toEqual(['price-list/status-too-high /tariffs/copying.fee/status'])
    expect(paramsOf(tariff)).toEqual([{ list: 'approved' }])
  })

  it('may be high when nothing in it was made up, and low whatever it holds', () => {
    expect(listIssues(published)).toEqual([])
    expect(listIssues(changed(smallList, '/tariffs/copying.fee/status', 'demonstration'))).toEqual([])
  })
})

describe('tiers', () => {
  it.each([
    ['/0/from', '1', 'price-list/tiers-start', 0],
    ['/0/to', undefined, 'price-list/tiers-broken', 0],
    ['/0/to', '0', 'price-list/tiers-broken', 0],
    ['/1/from', '999', 'price-list/tiers-broken', 1],
    ['/1/from', '1001', 'price-list/tiers-broken', 1],
    ['/1/to', '1000', 'price-list/tiers-broken', 1],
    ['/1/to', '999', 'price-list/tiers-broken', 1],
    ['/2/to', '9000', 'price-list/tiers-broken', 2],
    ['/2/from', '4000', 'price-list/tiers-broken', 2],
  ])('start at zero, go on without a break and end open: %s may not be %j', (path, value, code, row) => {
    expect(listIssues(changed(smallList, `${tiers}${path}`, value))).toContain(`${code} ${tiers}/${row}`)
  })

  it('say what is wrong with a row', () => {
    expect(paramsOf(changed(smallList, `${tiers}/2/from`, '4000'))).toEqual([{ from: '4000', to: '', before: '5000' }])
    expect(paramsOf(changed(smallList, `${tiers}/2/to`, '9000'))).toEqual([
      { from: '5000', to: '9000', before: '5000' },
    ])
    expect(paramsOf(changed(smallList, `${tiers}/0/from`, '1'))).toEqual([{ given: '1' }])
    expect(paramsOf(changed(smallList, `${tiers}/0/to`, undefined))).toEqual([
      { from: '0', to: '', before: '0' },
      { from: '1000', to: '5000', before: '' },
    ])
  })

  it('ascend by value, not by text', () => {
    const rows = [
      { from: '0', to: '9', unitPrice: '1' },
      { from: '9', to: '10', unitPrice: '1' },
      { from: '10', unitPrice: '1' },
    ]
    expect(listIssues(changed(smallList, tiers, rows))).toEqual([])
  })

  it('may be a single one', () => {
    expect(listIssues(changed(smallList, tiers, [{ from: '0', unitPrice: '1' }]))).toEqual([])
  })
})

describe('a started unit', () => {
  it.each(['0', '-1', '-0.5'])('has a size above zero, so %s is refused', (increment) => {
    const at = '/tariffs/copying.started/figures/increment'
    expect(listIssues(changed(smallList, at, increment))).toEqual([`price-list/increment-not-positive ${at}`])
  })
})

describe('the VAT category', () => {
  it('is one for all tariffs of a component, and each that differs from the first is reported', () => {
    const document = changed(smallList, '/tariffs/copying.page/vatCategory', 'E')
    expect(listIssues(document)).toEqual(['price-list/mixed-vat /tariffs/copying.page/vatCategory'])
    expect(paramsOf(document)).toEqual([{ given: 'E', expected: 'S', component: 'copying' }])
  })

  it('is that of the staff group, too', () => {
    const document = changed(smallList, '/rates/officer/vatCategory', 'O')
    expect(listIssues(document)).toEqual(['price-list/mixed-vat /rates/officer/vatCategory'])
    expect(paramsOf(document)).toEqual([{ given: 'O', expected: 'S', component: 'sending' }])
  })

  it('may differ between components', () => {
    const document = changed(
      changed(smallList, '/rates/officer/vatCategory', 'O'),
      '/tariffs/sending.copy/vatCategory',
      'O',
    )
    expect(listIssues(document)).toEqual([])
  })
})
