import { type Figure, roundedHours, times, type Unit } from '../values/index.ts'

/** What a formula makes: a net amount before its rounding, and quantity and unit price where the line shows them. */
export interface Priced {
  readonly net: Figure<'money'>
  /** Absent for a lump sum: quantity 1, unit price the net amount. */
  readonly factors?: { readonly quantity: Figure<Unit>; readonly unitPrice: Figure<Unit> }
}

/** A line that shows quantity × unit price. */
export const factored = <Q extends Unit>(quantity: Figure<Q>, unitPrice: Figure<`money/${NoInfer<Q>}`>): Priced => ({
  net: times<Q, 'money'>(quantity, unitPrice),
  factors: { quantity, unitPrice },
})

/** A line whose amount cannot be shown as quantity × unit price: tiers, a minimum, several prices. */
export const lumpSum = (net: Figure<'money'>): Priced => ({ net })

/** Hours at an hourly rate. */
export const atRate = (hours: Figure<'hour'>, rate: Figure<'money/hour'>): Priced => factored(roundedHours(hours), rate)
