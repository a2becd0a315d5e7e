import { describe, expect, it } from 'vitest'
import { coverageIssues, priceListFor, readPriceList } from '../src/tariffs/index.ts'
import { accepted, listDocument, requirements } from '../src/testing/documents.ts'
import { readJson } from '../src/values/index.ts'
import { changed } from '../src/values/testing/changed.ts'

const issuesOf = (document: unknown) => {
  const read = readPriceList(document, requirements())
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`)
}

const { 'fd-trygd.table': table, 'third-party.records': records } = listDocument.tariffs
const rows = '/tariffs/third-party.records/figures/rows'
const reason = { nb: 'Rettet', nn: 'Retta', en: 'Corrected' }

/** What is changed in the demonstration list, to what, and what it is refused for. */
const broken: readonly (readonly [rule: string, path: string, value: unknown, issues: readonly string[]])[] = [
  ['an unknown key on top', '/note', 'x', ['format/unknown-key /note']],
  [
    'an unknown key in a tariff',
    '/tariffs/delivery.base/discount',
    '5',
    ['format/unknown-key /tariffs/delivery.base/discount'],
  ],
  ['an unknown key in a rate', '/rates/adviser/hours', '1', ['format/unknown-key /rates/adviser/hours']],
  [
    'a missing tariff of a component',
    '/tariffs/fd-trygd.table',
    undefined,
    ['price-list/missing-tariff /tariffs/fd-trygd.table'],
  ],
  ['a tariff of no component', '/tariffs/archive.base', table, ['price-list/unknown-tariff /tariffs/archive.base']],
  [
    'a tariff of another kind than its component needs',
    '/tariffs/fd-trygd.table/kind',
    'fixed',
    ['price-list/wrong-kind /tariffs/fd-trygd.table/kind'],
  ],
  [
    'a tariff in another unit than its component needs',
    '/tariffs/fd-trygd.table/unit',
    'money/area',
    ['price-list/wrong-unit /tariffs/fd-trygd.table/unit'],
  ],
  [
    'a missing answer',
    '/tariffs/third-party.linking/figures/ssb',
    undefined,
    ['price-list/missing-answer /tariffs/third-party.linking/figures/ssb'],
  ],
  [
    'an answer that nobody can give',
    '/tariffs/third-party.linking/figures/post',
    '1',
    ['price-list/unknown-answer /tariffs/third-party.linking/figures/post'],
  ],
  [
    'a rate that a component lacks',
    '/componentRates/delivery',
    undefined,
    ['price-list/missing-rate /componentRates/delivery'],
  ],
  [
    'a rate that a component is given, but the list lacks',
    '/rates/executive-officer-2',
    undefined,
    ['price-list/unknown-rate /componentRates/delivery'],
  ],
  ['a missing default', '/defaults/sources.files', undefined, ['price-list/missing-default /defaults/sources.files']],
  ['a default of no driver', '/defaults/sources.age', '1', ['price-list/unknown-default /defaults/sources.age']],
  [
    'a default that is no answer',
    '/defaults/application.kind',
    'renewal',
    ['price-list/wrong-default /defaults/application.kind'],
  ],
  [
    'an entry of an unknown source',
    '/tariffs/delivery.base/source',
    'hearsay',
    ['price-list/unknown-source /tariffs/delivery.base/source'],
  ],
  [
    'a rate of an unknown source',
    '/rates/adviser/source',
    'hearsay',
    ['price-list/unknown-source /rates/adviser/source'],
  ],
  ['no sources at all', '/sources', [], ['format/too-small /sources']],
  ['a source that stands twice', '/sources/2', listDocument.sources[0], ['document/repeated-id /sources/2']],
  ['tiers that do not start at zero', `${rows}/0/from`, '1', [`price-list/tiers-start ${rows}/0`]],
  ['tiers with a hole', `${rows}/1/from`, '1000001', [`price-list/tiers-broken ${rows}/1`]],
  ['tiers that overlap', `${rows}/1/from`, '999999', [`price-list/tiers-broken ${rows}/1`]],
  [
    'a tier that does not ascend',
    `${rows}/1/to`,
    '1000000',
    [`price-list/tiers-broken ${rows}/1`, `price-list/tiers-broken ${rows}/2`],
  ],
  [
    'tiers without an open end',
    `${rows}/${records.figures.rows.length - 1}/to`,
    '99999999999',
    [`price-list/tiers-broken ${rows}/${records.figures.rows.length - 1}`],
  ],
  [
    'a range that descends',
    '/tariffs/anonymisation.base/figures/value/high',
    '49',
    ['price-list/range-descends /tariffs/anonymisation.base/figures/value'],
  ],
  [
    'an amount without two decimals',
    '/tariffs/fd-trygd.table/figures/value/likely',
    '1480.5',
    ['price-list/not-an-amount /tariffs/fd-trygd.table/figures/value'],
  ],
  ['a rate without two decimals', '/rates/adviser/amount', '1178', ['format/pattern /rates/adviser/amount']],
  ['an amount that is a number', '/rates/adviser/amount', 1178, ['format/wrong-type /rates/adviser/amount']],
  ['a period that ends before it begins', '/validTo', '2025-12-31', ['price-list/period-reversed /validTo']],
  ['a correction without a reason', '/revision', 2, ['price-list/revision-without-reason /reason']],
  [
    'two VAT categories in one component',
    '/tariffs/delivery.institutions/vatCategory',
    'E',
    ['price-list/mixed-vat /tariffs/delivery.institutions/vatCategory'],
  ],
  ['another currency', '/currency', 'EUR', ['format/not-allowed /currency']],
  ['an unknown status', '/status', 'guessed', ['format/not-allowed /status']],
  ['a day that does not exist', '/validFrom', '2026-02-29', ['format/pattern /validFrom']],
  ['a text in two languages only', '/title/nn', undefined, ['format/missing /title/nn']],
  [
    'a tariff whose name is none',
    '/tariffs/Delivery base',
    listDocument.tariffs['delivery.base'],
    ['format/pattern /tariffs/Delivery base'],
  ],
]

describe('the demonstration list', () => {
  it('is right as it stands', () => {
    expect(issuesOf(listDocument)).toEqual([])
  })

  it.each(broken)('is refused for %s', (_rule, path, value, issues) => {
    expect(issuesOf(changed(listDocument, path, value))).toEqual(issues)
  })

  it('is refused with all that is wrong at once', () => {
    const twice = changed(
      changed(listDocument, '/tariffs/fd-trygd.table', undefined),
      '/tariffs/delivery.base/source',
      'hearsay',
    )
    expect(issuesOf(twice)).toEqual([
      'price-list/unknown-source /tariffs/delivery.base/source',
      'price-list/missing-tariff /tariffs/fd-trygd.table',
    ])
  })

  it.each(['rates', 'defaults', 'tariffs', 'sources'])('is refused with a hidden member in its %s', (member) => {
    const text = JSON.stringify(listDocument)
    const opening = member === 'sources' ? '"sources":[{' : `"${member}":{`
    expect(text).toContain(opening)
    const document = accepted(readJson(text.replace(opening, `${opening}"__proto__":{"status":"published"},`)))
    const path = member === 'sources' ? '/sources/0/__proto__' : `/${member}/__proto__`
    expect(issuesOf(document)).toEqual([`format/unknown-key ${path}`])
  })
})

describe('the demonstration list beside others', () => {
  const year = (id: string, validFrom: string, validTo?: string, revision = 1) => ({ id, validFrom, validTo, revision })
  const { id, validFrom, revision } = listDocument
  const open = { id, validFrom, validTo: undefined, revision }

  it.each([
    ['overlap', [open, year('later', '2027-01-01')], ['price-list/overlap ']],
    ['overlap', [year('earlier', '2025-01-01', '2026-01-01'), open], ['price-list/overlap ']],
    ['gap', [year('earlier', '2025-01-01', '2025-12-30'), open], ['price-list/gap ']],
    ['revision twice', [open, year('same', '2026-01-01')], ['price-list/same-revision /1']],
    ['fault', [year('earlier', '2025-01-01', '2025-12-31'), open], []],
  ])('has a %s', (_fault, lists, issues) => {
    expect(coverageIssues(lists).map(({ code, path }) => `${code} ${path}`)).toEqual(issues)
  })

  it('prices no day before it begins', () => {
    expect(priceListFor('2026-01-01', [open]).ok).toBe(true)
    expect(priceListFor('2025-12-31', [open])).toMatchObject({
      issues: [{ code: 'price-list/no-list-for-day', path: '', params: { day: '2025-12-31' } }],
    })
  })

  it('gives way to its correction', () => {
    const corrected = { ...open, id: 'corrected', revision: 2 }
    expect(accepted(priceListFor('2026-11-22', [open, corrected])).id).toBe('corrected')
  })

  it('may be corrected, with a reason', () => {
    expect(issuesOf({ ...listDocument, revision: 2, reason })).toEqual([])
  })
})
