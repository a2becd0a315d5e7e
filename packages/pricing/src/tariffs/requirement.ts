import { type Figure, startedUnits, type TierTable, times, type Unit } from '../values/index.ts'
import type { TariffKind } from './kinds.ts'

/** A tariff that the list must hold as one figure. `U` is the unit of that figure. */
export interface FigureRequirement<U extends Unit> {
  readonly kind: Exclude<TariffKind, 'by-answer' | 'tiers' | 'started-unit'>
  readonly unit: U
}

/** A driver that is answered with one of some words. */
export interface Answered<A extends string> {
  readonly answers: readonly A[]
}

/** A tariff that the list must hold as one figure for each answer to a driver. */
export interface AnswerRequirement<A extends string, U extends Unit> {
  readonly kind: 'by-answer'
  readonly unit: U
  readonly driver: Answered<A>
}

/** A tariff that the list must hold as tiers. */
export interface TierRequirement<R extends Unit, Q extends Unit> {
  readonly kind: 'tiers'
  readonly unit: `${R}/${Q}`
  readonly result: R
  readonly quantity: Q
}

/** A tariff that the list must hold as a price for every started increment. */
export interface StartedRequirement<R extends Unit, Q extends Unit> {
  readonly kind: 'started-unit'
  readonly unit: `${R}/${Q}`
}

export type Requirement =
  | FigureRequirement<Unit>
  | AnswerRequirement<string, Unit>
  | TierRequirement<Unit, Unit>
  | StartedRequirement<Unit, Unit>

/** The figures of a by-answer tariff. */
export interface AnswerFigures<A extends string, U extends Unit> {
  /** `component.tariff` */
  readonly ref: string
  readonly unit: U
  readonly figures: Readonly<Record<A, Figure<U>>>
}

/** The price of a started unit, with how large the unit is. */
export interface StartedPrice<R extends Unit, Q extends Unit> {
  readonly increment: string
  readonly price: Figure<`${R}/${Q}`>
}

/** What a formula gets for a requirement. */
export type TariffValue<R extends Requirement> =
  R extends AnswerRequirement<infer A, infer U>
    ? AnswerFigures<A, U>
    : R extends TierRequirement<infer V, infer Q>
      ? TierTable<V, Q>
      : R extends StartedRequirement<infer V, infer Q>
        ? StartedPrice<V, Q>
        : R extends FigureRequirement<infer U>
          ? Figure<U>
          : never

/** Base hours that do not depend on a quantity. */
export const baseHours = (): FigureRequirement<'hour'> => ({ kind: 'norm-hours', unit: 'hour' })

/** Norm hours for each unit of a driver. */
export const hoursPer = <Q extends Unit>(quantity: Q): FigureRequirement<`hour/${Q}`> => ({
  kind: 'norm-hours',
  unit: `hour/${quantity}`,
})

/** Norm hours that the answer to a driver decides. */
export const hoursBy = <A extends string>(driver: Answered<A>): AnswerRequirement<A, 'hour'> => ({
  kind: 'by-answer',
  unit: 'hour',
  driver,
})

/** Norm hours that a quantity decides by tiers. */
export const hoursByTiers = <Q extends Unit>(quantity: Q): TierRequirement<'hour', Q> => ({
  kind: 'tiers',
  unit: `hour/${quantity}`,
  result: 'hour',
  quantity,
})

/** A fixed price for each unit. */
export const pricePer = <Q extends Unit>(quantity: Q): FigureRequirement<`money/${Q}`> => ({
  kind: 'per-unit',
  unit: `money/${quantity}`,
})

/** Quantity, raised to the next started increment, × price. Example: 11.2 h at 1 155 a started hour is 12 × 1 155. */
export const perStarted = <Q extends Unit, R extends Unit>(
  quantity: Figure<Q>,
  tariff: StartedPrice<R, NoInfer<Q>>,
): Figure<R> => times(startedUnits(quantity, tariff.increment), tariff.price)

/** The component of a tariff: what stands before the dot of `fd-trygd.table`. */
export const componentOf = (ref: string): string => ref.slice(0, ref.indexOf('.'))
