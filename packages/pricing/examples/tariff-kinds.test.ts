import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { pricedLine } from '../src/estimate/line.ts'
import { vatTotals } from '../src/estimate/vat-breakdown.ts'
import { readPriceList, readVatTable, type TariffKind } from '../src/tariffs/index.ts'
import { addAmounts, input, percentOf, replay, roundedToOre, sum } from '../src/values/index.ts'
import { accepted } from '../src/values/testing/accepted.ts'
import cancerRegistryCase from './tariffs/cancer-registry.json' with { type: 'json' }
import healthDataServiceCase from './tariffs/health-data-service.json' with { type: 'json' }
import statisticsDenmarkCase from './tariffs/statistics-denmark.json' with { type: 'json' }
import statisticsFinlandCase from './tariffs/statistics-finland.json' with { type: 'json' }
import statisticsIcelandCase from './tariffs/statistics-iceland.json' with { type: 'json' }
import vatOnTheTotalCase from './tariffs/vat-on-the-total.json' with { type: 'json' }
import {
  anyCustodian,
  type Custodian,
  cancerRegistry,
  healthDataService,
  statisticsDenmark,
  statisticsFinland,
  statisticsIceland,
} from './testing/custodians.ts'

const caseSchema = z.strictObject({
  title: z.string(),
  sources: z.array(z.unknown()),
  /** A price list is in NOK; what a case says in another currency is computed alike. */
  currency: z.enum(['NOK', 'DKK', 'EUR', 'ISK']),
  vatRate: z.string(),
  rates: z.record(z.string(), z.unknown()),
  tariffs: z.record(z.string(), z.looseObject({ kind: z.string() })),
  sums: z.array(
    z.strictObject({
      title: z.string(),
      formula: z.string(),
      input: z.record(z.string(), z.string()),
      lines: z.array(z.strictObject({ quantity: z.string(), unitPrice: z.string(), net: z.string() })),
      net: z.string(),
      vat: z.string(),
      gross: z.string(),
    }),
  ),
})

type Case = z.output<typeof caseSchema>

const cases: readonly (readonly [Custodian, Case])[] = [
  [statisticsDenmark, z.parse(caseSchema, statisticsDenmarkCase)],
  [healthDataService, z.parse(caseSchema, healthDataServiceCase)],
  [cancerRegistry, z.parse(caseSchema, cancerRegistryCase)],
  [statisticsIceland, z.parse(caseSchema, statisticsIcelandCase)],
  [statisticsFinland, z.parse(caseSchema, statisticsFinlandCase)],
  [anyCustodian, z.parse(caseSchema, vatOnTheTotalCase)],
]

const day = '2026-11-22'
const text = { nb: 'Linje', nn: 'Linje', en: 'Line' }

const listOf = ({ requires }: Custodian, { sources, rates, tariffs }: Case) =>
  accepted(
    readPriceList(
      {
        format: 'price-list/1',
        id: 'acceptance-case',
        title: { nb: 'Prøve', nn: 'Prøve', en: 'Trial' },
        validFrom: '2020-01-01',
        revision: 1,
        status: 'demonstration',
        currency: 'NOK',
        sources,
        rates,
        componentRates: {},
        defaults: {},
        tariffs,
      },
      { components: new Map(), tariffs: new Map(Object.entries(requires)), defaults: new Map() },
    ),
  )

const vatTableOf = (category: string, rate: string) =>
  accepted(
    readVatTable({
      format: 'vat-table/1',
      id: 'acceptance-case',
      sources: [{ id: 'case', title: 'The rate of the case' }],
      rates: [{ category, rate, validFrom: '2020-01-01', source: 'case', place: 'vatRate' }],
    }),
  )

/** The lines of a sum, each rounded once, and their totals, with VAT once on the sum of the lines. */
const computed = (custodian: Custodian, given: Case, { formula, input: order }: Case['sums'][number]) => {
  const list = listOf(custodian, given)
  const [component = ''] = Object.keys(given.tariffs)[0]?.split('.') ?? []
  const vatCategory = list.vatCategory(component)
  const table = vatTableOf(vatCategory, given.vatRate)
  const drafts = custodian.formulas[formula]?.(list, order) ?? []
  const lines = drafts.map((priced, index) =>
    accepted(pricedLine(component, { id: `line-${index}`, text, vatCategory, day: undefined, priced }, table, day)),
  )
  const { vat, breakdown } = vatTotals(lines)
  const net = sum(
    'money',
    lines.map((line) => line.net),
  )
  return { lines: lines.map(({ line }) => line), net, vat, gross: sum('money', [net, vat]), breakdown }
}

const sums = cases.flatMap(([custodian, given]) =>
  given.sums.map((each) => [`${given.title}: ${each.title}`, custodian, given, each] as const),
)

describe.each(sums)('%s', (_name, custodian, given, expected) => {
  it('comes to the amounts that were computed by hand', () => {
    const { lines, net, vat, gross } = computed(custodian, given, expected)
    expect(lines).toMatchObject(expected.lines)
    expect(lines).toHaveLength(expected.lines.length)
    expect([net, vat, gross].map(({ trace }) => trace.value)).toEqual([expected.net, expected.vat, expected.gross])
  })

  it('adds up as it is printed', () => {
    expect(addAmounts(expected.lines.map(({ net }) => net))).toBe(expected.net)
    expect(addAmounts([expected.net, expected.vat])).toBe(expected.gross)
  })

  it('is explained by traces that replay to it', () => {
    const { lines, breakdown } = computed(custodian, given, expected)
    for (const { trace, net } of lines) expect(replay(trace)).toEqual({ ok: true, value: net })
    for (const { trace, vat } of breakdown) expect(replay(trace)).toEqual({ ok: true, value: vat })
  })
})

describe('the cases', () => {
  it('use every kind of tariff', () => {
    const every: Readonly<Record<TariffKind, true>> = {
      fixed: true,
      'per-unit': true,
      'norm-hours': true,
      'by-answer': true,
      tiers: true,
      minimum: true,
      allowance: true,
      'started-unit': true,
      percentage: true,
    }
    const used = cases.flatMap(([, { tariffs }]) => Object.values(tariffs).map(({ kind }) => kind))
    expect([...new Set(used)].sort()).toEqual(Object.keys(every).sort())
  })

  it('use both modes of tiers, and a norm that has low and high', () => {
    const modes = Object.values(statisticsIcelandCase.tariffs).map(({ mode }) => mode)
    expect(modes).toEqual(['graduated', 'volume'])
    const given = z.parse(caseSchema, cancerRegistryCase)
    const [linked] = given.sums
    const [line] = linked === undefined ? [] : computed(cancerRegistry, given, linked).lines
    expect(JSON.stringify(line?.trace)).toContain('"low":"15","high":"30"')
  })

  it('name a formula that exists, and use every formula', () => {
    for (const [{ formulas }, given] of cases)
      expect([...new Set(given.sums.map(({ formula }) => formula))].sort()).toEqual(Object.keys(formulas).sort())
  })
})

describe('VAT on each line', () => {
  const [threeLines, fourLines] = z.parse(caseSchema, vatOnTheTotalCase).sums

  it.each([
    [threeLines, ['370.24', '370.24', '370.24'], '1110.72'],
    [fourLines, ['252.88', '83.33', '624.98', '0.03'], '961.22'],
  ])('would come to another amount than VAT on their sum', (expected, perLine, total) => {
    const lines = expected?.lines ?? []
    const vats = lines.map(({ net }) =>
      roundedToOre(percentOf(input('money', net, '/net'), input('percent', '25', '/vat'))),
    )
    expect(vats.map(({ trace }) => trace.value)).toEqual(perLine)
    expect(sum('money', vats).trace.value).toBe(total)
    expect(expected?.vat).not.toBe(total)
  })
})
