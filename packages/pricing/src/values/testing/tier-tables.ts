import fc, { type Arbitrary } from 'fast-check'
import type { TierTable } from '../index.ts'
import { compared, type Fraction, fraction, minus, multiplied, nothing, plus, smaller } from './fraction.ts'

/** Some tenths as text: 25 is `2.5`. */
export const tenths = (count: number): string =>
  count % 10 === 0 ? String(count / 10) : `${Math.floor(count / 10)}.${count % 10}`

interface Traits {
  readonly mode?: 'graduated' | 'volume'
  /** Ends lie at whole units only. */
  readonly whole?: boolean
}

const ends = (whole: boolean) =>
  whole
    ? fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 3 }).map((units) => units.map((unit) => unit * 10))
    : fc.uniqueArray(fc.integer({ min: 1, max: 9_000 }), { maxLength: 3 })

/** Tables of one to four tiers, with ends and unit prices of up to one decimal. */
export const arbitraryTiers = <R extends string, Q extends string>(
  unit: R,
  quantity: Q,
  { mode, whole = false }: Traits = {},
): Arbitrary<TierTable<R, Q>> =>
  fc
    .record({
      mode: mode === undefined ? fc.constantFrom('graduated' as const, 'volume' as const) : fc.constant(mode),
      ends: ends(whole),
      prices: fc.array(fc.nat(500), { minLength: 4, maxLength: 4 }),
    })
    .map(({ mode, ends, prices }) => {
      const tiers = [...ends.toSorted((a, b) => a - b), undefined].map((end, index) => ({
        ...(end === undefined ? {} : { to: tenths(end) }),
        unitPrice: tenths(prices[index] ?? 0),
      }))
      return { unit, quantity, mode, tiers, ref: 'third-party.records', source: 'a-source' }
    })

/** The price of a quantity, in fractions: by the definitions of the two modes, word for word. */
export const tieredByHand = (quantity: Fraction, { mode, tiers }: TierTable<string, string>): Fraction => {
  if (compared(quantity, nothing) <= 0) return nothing
  const reached = tiers.find(({ to }) => to === undefined || compared(quantity, fraction(to)) <= 0)
  if (mode === 'volume') return multiplied(quantity, fraction(reached?.unitPrice ?? '0'))
  return tiers.reduce(
    ({ below, total }, { to, unitPrice }) => {
      const end = to === undefined ? quantity : smaller(quantity, fraction(to))
      if (compared(end, below) <= 0) return { below, total }
      return { below: end, total: plus(total, multiplied(minus(end, below), fraction(unitPrice))) }
    },
    { below: nothing, total: nothing },
  ).total
}
