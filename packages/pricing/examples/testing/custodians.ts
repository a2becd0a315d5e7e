import type { Priced } from '../../src/components/component.ts'
import { atRate, factored, lumpSum } from '../../src/components/lines.ts'
import { baseHours, hoursBy, hoursPer, type PriceList, pricePer, type Requirement } from '../../src/tariffs/index.ts'
import { atLeast, beyond, input, percentOf, startedUnits, sum, tiered, times } from '../../src/values/index.ts'

/** What an order says, by name. */
export type Order = Readonly<Record<string, string>>

type Formula = (list: PriceList, order: Order) => readonly Priced[]

/** What a custodian needs of its list, and the formulas by which it prices orders. */
export interface Custodian {
  readonly requires: Readonly<Record<string, Requirement>>
  readonly formulas: Readonly<Record<string, Formula>>
}

const answer = (order: Order, name: string): string => order[name] ?? ''

const hoursOf = (order: Order) => input('hour', answer(order, 'hours'), '/hours')

const fixed = { kind: 'fixed', unit: 'money' } as const

const chosenOf = <T>(figures: Readonly<Record<string, T>>, name: string): T => {
  const found = figures[name]
  if (found === undefined) throw new Error(`no figure for ${name}`)
  return found
}

const dataSetHours = hoursBy({ answers: ['one', 'two'] })

export const statisticsDenmark: Custodian = {
  requires: { 'work.proposal': hoursPer('proposal'), 'work.dataSets': dataSetHours },
  formulas: {
    project: (list, order) => {
      const proposal = times(input('proposal', '1', '/proposal'), list.tariff('work.proposal', hoursPer('proposal')))
      const dataSets = chosenOf(list.tariff('work.dataSets', dataSetHours).figures, answer(order, 'dataSets'))
      return [atRate(sum('hour', [proposal, dataSets]), list.rate(answer(order, 'customer')))]
    },
  },
}

const basePrice = { kind: 'by-answer', unit: 'money', driver: { answers: ['one', 'several'] } } as const
const startedHour = { kind: 'started-unit', unit: 'money/hour' } as const

export const healthDataService: Custodian = {
  requires: { 'application.base': basePrice, 'application.hour': startedHour },
  formulas: {
    application: (list, order) => {
      const base = chosenOf(list.tariff('application.base', basePrice).figures, answer(order, 'sources'))
      const { increment, price } = list.tariff<{ kind: 'started-unit'; unit: 'money/hour' }>(
        'application.hour',
        startedHour,
      )
      return [lumpSum(base), factored(startedUnits(hoursOf(order), increment), price)]
    },
  },
}

const leastHours = { kind: 'minimum', unit: 'hour' } as const
const freeHours = { kind: 'allowance', unit: 'hour' } as const

export const cancerRegistry: Custodian = {
  requires: { 'delivery.linked': baseHours(), 'delivery.least': leastHours, 'tables.free': freeHours },
  formulas: {
    linked: (list) => {
      const linked = list.tariff('delivery.linked', baseHours())
      return [atRate(atLeast(linked, list.tariff('delivery.least', leastHours)), list.rate('officer'))]
    },
    delivery: (list, order) => [
      atRate(atLeast(hoursOf(order), list.tariff('delivery.least', leastHours)), list.rate('officer')),
    ],
    tables: (list, order) => [
      atRate(beyond(hoursOf(order), list.tariff('tables.free', freeHours)), list.rate('officer')),
    ],
  },
}

const recordTiers = { kind: 'tiers', unit: 'money/record', result: 'money', quantity: 'record' } as const

const byRecords =
  (ref: string): Formula =>
  (list, order) => {
    const table = list.tariff<typeof recordTiers>(ref, recordTiers)
    return [lumpSum(tiered(input('record', answer(order, 'records'), '/records'), table))]
  }

export const statisticsIceland: Custodian = {
  requires: { 'records.graduated': recordTiers, 'records.volume': recordTiers },
  formulas: { graduated: byRecords('records.graduated'), volume: byRecords('records.volume') },
}

const thesisShare = { kind: 'percentage', unit: 'percent' } as const

export const statisticsFinland: Custodian = {
  requires: {
    'licence.normal': fixed,
    'licence.thesis': thesisShare,
    'data.readyMade': pricePer('data-set'),
    'data.splitInvoice': fixed,
  },
  formulas: {
    thesis: (list) => [
      lumpSum(percentOf(list.tariff('licence.normal', fixed), list.tariff('licence.thesis', thesisShare))),
    ],
    readyMade: (list, order) => [
      factored(
        input('data-set', answer(order, 'dataSets'), '/dataSets'),
        list.tariff('data.readyMade', pricePer('data-set')),
      ),
      lumpSum(list.tariff('data.splitInvoice', fixed)),
    ],
  },
}

export const anyCustodian: Custodian = {
  requires: Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`amount.${name}`, fixed])),
  formulas: {
    amounts: (list, order) =>
      answer(order, 'amounts')
        .split(' ')
        .map((name) => lumpSum(list.tariff(`amount.${name}`, fixed))),
  },
}
