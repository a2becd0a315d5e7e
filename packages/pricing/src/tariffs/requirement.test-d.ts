import { type Figure, input, type TierTable, tiered, times } from '../values/index.ts'
import type { PriceList } from './price-list.ts'
import {
  type AnswerFigures,
  baseHours,
  hoursBy,
  hoursByTiers,
  hoursPer,
  perStarted,
  pricePer,
  type Requirement,
  type StartedPrice,
  type TariffValue,
} from './requirement.ts'

const hours = input('hour', '11.2', '/hours')
const tables = input('table', '3', '/tables')
const records = input('record', '1000', '/records')

declare const list: PriceList
declare const startedHour: StartedPrice<'money', 'hour'>

const kinds = hoursBy({ answers: ['new', 'change'] } as const)
const started = { kind: 'started-unit', unit: 'money/hour' } as const

/** What formulas get for what they require. */
export const right: {
  readonly base: Figure<'hour'>
  readonly norm: Figure<'hour/table'>
  readonly price: Figure<'money/table'>
  readonly answers: AnswerFigures<'new' | 'change', 'hour'>
  readonly tiers: TierTable<'hour', 'record'>
  readonly started: StartedPrice<'money', 'hour'>
  readonly work: Figure<'hour'>
  readonly amount: Figure<'money'>
} = {
  base: list.tariff('a.base', baseHours()),
  norm: list.tariff('a.norm', hoursPer('table')),
  price: list.tariff('a.price', pricePer('table')),
  answers: list.tariff('a.kind', kinds),
  tiers: list.tariff('a.records', hoursByTiers('record')),
  started: list.tariff<{ kind: 'started-unit'; unit: 'money/hour' }>('a.started', started),
  work: tiered(records, list.tariff('a.records', hoursByTiers('record'))),
  amount: perStarted(hours, startedHour),
}

export const wrong = [
  // @ts-expect-error hours times the norm hours per table
  times(hours, list.tariff('a.norm', hoursPer('table'))),
  // @ts-expect-error tables times base hours, which depend on no quantity
  times(tables, list.tariff('a.base', baseHours())),
  // @ts-expect-error tables by tiers of records
  tiered(tables, list.tariff('a.records', hoursByTiers('record'))),
  // @ts-expect-error an answer that the driver cannot have
  list.tariff('a.kind', kinds).figures.renewal,
  // @ts-expect-error the figures of all answers, where one figure is needed
  times(list.tariff('a.kind', kinds), list.rate('adviser')),
  // @ts-expect-error tables at a price per started hour
  perStarted(tables, startedHour),
]

// @ts-expect-error tiers need to say what they give and by what
export const unsaid: Requirement = { kind: 'tiers', unit: 'hour/record' }

// @ts-expect-error no kind of tariff is called so
export const unknownKind: Requirement = { kind: 'guess', unit: 'hour' }

// @ts-expect-error a by-answer tariff needs to say for which answers
export type NoAnswers = TariffValue<{ kind: 'by-answer'; unit: 'hour' }>
