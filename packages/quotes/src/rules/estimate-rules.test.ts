import { describe, expect, it } from 'vitest'
import { breaches, change, content, places, rich } from '../testing/breaches.ts'

const accepted = rich.revisions[1]?.content ?? expect.fail()

const urgent = accepted.adjustments[1] ?? expect.fail()

describe('the estimate that a quote rests on', () => {
  const at = `${content}/estimate`
  const group = accepted.estimate.vatBreakdown[0] ?? expect.fail()

  it.each<readonly [string, Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      'a line that is not what its trace says',
      { '/lines/0/net': '1.00' },
      ['/lines/0/net', '/vatBreakdown/0', '/totals/net', '/vatBreakdown/0/trace'],
    ],
    [
      'VAT that is not what its trace says',
      { '/vatBreakdown/0/vat': '1.00' },
      ['/vatBreakdown/0/vat', '/vatBreakdown/0', '/totals/vat'],
    ],
    ['another category', { '/vatBreakdown/0/category': 'E' }, ['/vatBreakdown/0', '/vatBreakdown/0/trace']],
    ['another rate', { '/vatBreakdown/0/rate': '15' }, ['/vatBreakdown/0', '/vatBreakdown/0/trace']],
    ['another taxable amount', { '/vatBreakdown/0/taxable': '1.00' }, ['/vatBreakdown/0']],
    [
      'a group too many',
      { '/vatBreakdown': [group, { ...group, category: 'E' }] },
      ['/vatBreakdown/1', '/vatBreakdown', '/totals/vat', '/vatBreakdown/1/trace'],
    ],
    ['no group', { '/vatBreakdown': [] }, ['/vatBreakdown', '/totals/vat']],
    ['another total VAT', { '/totals/vat': '1.00' }, ['/totals/vat', '/totals/gross']],
    ['another total', { '/totals/gross': '1.00' }, ['/totals/gross']],
    ["a buyer's cost", { '/buyerCost': { recovery: '0', recovered: '0.00', cost: '1.00' } }, ['/buyerCost']],
  ])('is found out: %s', (_, values, expected) => {
    const below = Object.fromEntries(Object.entries(values).map(([ref, value]) => [`${at}${ref}`, value]))
    expect(places('QR-43', below)).toEqual(expected.map((place) => `${at}${place}`))
  })

  it('has no cost of the buyer, which is told with what is stated', () => {
    const buyerCost = { recovery: '0', recovered: '0.00', cost: '1.00' }
    expect(breaches('QR-43', { [`${at}/buyerCost`]: buyerCost })).toEqual([
      [`${at}/buyerCost`, { stated: '1.00', computed: '' }],
    ])
  })

  it.each(['coordinating', 'fixed:course', accepted.estimate.lines[1]?.id])(
    'counts each line for VAT by its own name, not as %s',
    (ref) => {
      const leaf = JSON.stringify(group.trace).match(/\{"kind":"line"[^}]*\}/)?.[0] ?? expect.fail()
      const other = JSON.parse(JSON.stringify(group.trace).replace(leaf, JSON.stringify({ ...JSON.parse(leaf), ref })))
      const place = `${at}/vatBreakdown/0/trace`
      expect(places('QR-43', { [place]: other })).toEqual([place])
    },
  )

  it('has every change by an officer among the assumptions, with the same reason and the same name', () => {
    const [norm] = accepted.assumptions
    const officer = { ref: 'delivery.base', by: 'Kari Nordmann', reason: 'Flere mottakere' }
    const found = [[expect.stringMatching(`^${at}/lines/\\d/trace$`), officer]]
    for (const other of [{ reason: 'Annet' }, { by: 'Ola Nordmann' }])
      expect(breaches('QR-44', { [`${content}/assumptions`]: [{ ...norm, ...other }] }).slice(0, 1)).toEqual(found)
  })

  it('cites sources of the price list and of the VAT table, each where it belongs', () => {
    const { list, vatTable } = accepted
    expect(breaches('QR-45', { [`${content}/vatTable/sources`]: [] })).toEqual([
      [`${at}/vatBreakdown/0/trace`, { source: 'vat-handbook-rate' }],
    ])
    const swapped = { [`${content}/vatTable/sources`]: list.sources, [`${content}/list/sources`]: vatTable.sources }
    const missing = breaches('QR-45', swapped).map(([, params]) => JSON.stringify(params))
    expect([...new Set(missing)].sort()).toEqual([
      '{"source":"anslag-demonstration"}',
      '{"source":"ssb-commission-rates-2023"}',
      '{"source":"vat-handbook-rate"}',
    ])
  })
})

describe('a quote for a change', () => {
  const at = '/revisions/0/content'
  const digest = `sha256:${'0'.repeat(64)}`

  it.each([
    ['engine', 'anslag-pricing/9.9.9'],
    ['day', '2026-11-21'],
    ['priceList/digest', digest],
    ['catalogue/digest', digest],
    ['vatTable/digest', digest],
  ])('prices both scopes by the same %s', (member, value) => {
    expect(places('QR-80', { [`${at}/change/before/${member}`]: value }, change)).toEqual([`${at}/change/before`])
  })

  it('takes off what was agreed, in kroner, and only once', () => {
    const [agreed] = change.revisions[0]?.content.adjustments ?? []
    const with_ = (...adjustments: readonly unknown[]) =>
      places('QR-81', { [`${at}/adjustments`]: adjustments }, change)
    const { agreed: _marked, ...student } = { ...agreed, id: 'student', amount: '1.00' }
    expect(with_(agreed, student)).toEqual([])
    for (const wrong of [
      [agreed, { ...agreed, id: 'rush', kind: 'charge' }],
      [],
      [agreed, agreed],
      [{ ...agreed, kind: 'charge' }],
      [{ ...agreed, percent: '81' }],
      [{ ...agreed, vatRate: '15' }],
      [{ ...agreed, vatCategory: 'Z' }],
      [{ ...agreed, amount: '39804.01' }],
    ])
      expect(with_(...wrong)).toEqual([`${at}/adjustments`])
  })

  it('takes off what was agreed of each VAT category, in any order', () => {
    const [agreed] = change.revisions[0]?.content.adjustments ?? []
    const values = (...adjustments: readonly object[]) => ({
      // Of 39 804.00, the 20 026.00 of coordination become exempt.
      [`${at}/change/before/lines/0/vatCategory`]: 'E',
      [`${at}/change/before/lines/0/vatRate`]: '0',
      [`${at}/adjustments`]: adjustments,
    })
    const standard = { ...agreed, amount: '19778.00' }
    const exempt = { ...agreed, id: 'agreed-2', vatCategory: 'E', vatRate: '0', amount: '20026.00' }
    expect(places('QR-81', values(standard, exempt), change)).toEqual([])
    expect(places('QR-81', values(exempt, standard), change)).toEqual([])
    expect(places('QR-81', values(standard), change)).toEqual([`${at}/adjustments`])
  })

  it('alone has reductions that are marked as agreed', () => {
    expect(breaches('QR-81', { [`${content}/adjustments/1`]: { ...urgent, kind: 'reduction', agreed: true } })).toEqual(
      [[`${content}/adjustments`, { stated: ['E 0: 500.00'], expected: [] }]],
    )
  })
})

describe('what an officer entered beside it', () => {
  it('is an answer that the request has, told as it is written', () => {
    const entered = { kind: 'driver', ref: '/application/purpose', reason: 'Avklart', by: 'Kari', on: '2026-11-22' }
    const differing = (value: unknown) => breaches('QR-66', { [`${content}/assumptions`]: [{ ...entered, value }] })
    const purpose = accepted.estimate.request.application?.purpose
    expect(differing(purpose)).toEqual([])
    expect(differing('annet')).toEqual([
      [`${content}/assumptions/0/value`, { ref: entered.ref, stated: 'annet', expected: purpose }],
    ])
    expect(differing(['1'])).toMatchObject([[`${content}/assumptions/0/value`, { stated: '["1"]' }]])
  })

  it('is a fixed line for a period that may be one day, and does not end before it begins', () => {
    const period = (from: string, to: string) => places('QR-85', { [`${content}/fixedLines/0/period`]: { from, to } })
    expect(period('2027-01-01', '2027-01-01')).toEqual([])
    expect(period('2027-01-02', '2027-01-01')).toEqual([`${content}/fixedLines/0/period`])
  })
})
