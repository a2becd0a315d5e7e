import fc, { type Arbitrary } from 'fast-check'
import {
  assumption,
  atLeast,
  atMost,
  beyond,
  chosen,
  type Figure,
  input,
  lineFigure,
  percentOf,
  roundedHours,
  roundedToOre,
  startedUnits,
  sum,
  tariffFigure,
  tiered,
  times,
} from '../index.ts'
import {
  begun,
  type Fraction,
  fraction,
  larger,
  minus,
  multiplied,
  nearest,
  nothing,
  plus,
  smaller,
} from './fraction.ts'
import { arbitraryTiers, tieredByHand } from './tier-tables.ts'

/** A figure, and the same sum done in fractions. */
export interface Checked<U extends string> {
  readonly figure: Figure<U>
  readonly value: Fraction
}

/** Decimals with up to four decimals, often whole, often zero, on either side of it. */
export const arbitraryDecimal = (digits = 1_000_000): Arbitrary<string> =>
  fc.tuple(fc.integer({ min: -digits, max: digits }), fc.nat(4)).map(([value, places]) => {
    const all = String(Math.abs(value)).padStart(places + 1, '0')
    const rest = all.slice(all.length - places).replace(/0+$/, '')
    const text = `${all.slice(0, all.length - places)}${places === 0 || rest === '' ? '' : `.${rest}`}`
    return value < 0 && /[1-9]/.test(text) ? `-${text}` : text
  })

const tariffOrigin = { ref: 'third-party.files', source: 'a-source', status: 'published' } as const

const makers = [
  <U extends string>(unit: U, text: string) => input(unit, text, '/sources/0/files'),
  <U extends string>(unit: U, text: string) => tariffFigure(unit, text, { ...tariffOrigin, low: '-1', high: '7.5' }),
  <U extends string>(unit: U, text: string) => assumption(unit, text, { ref: '/sources', reason: 'not-answered' }),
] as const

export const arbitraryLeaf = <U extends string>(unit: U): Arbitrary<Checked<U>> =>
  fc
    .tuple(fc.constantFrom(...makers), arbitraryDecimal())
    .map(([make, text]) => ({ figure: make(unit, text), value: fraction(text) }))

const percents = fc.constantFrom('0', '12.5', '25', '33.3333', '100', '-50')

const steps = fc.constantFrom('1', '0.25', '0.5', '7')

const hundredth = fraction('0.01')

/** What can be done to figures of any unit. */
const common = <U extends string>(unit: U, of: Arbitrary<Checked<U>>): readonly Arbitrary<Checked<U>>[] => {
  const two = fc.tuple(of, of)
  return [
    fc.array(of, { maxLength: 4 }).map((parts) => ({
      figure: sum<U>(
        unit,
        parts.map(({ figure }) => figure),
      ),
      value: parts.reduce((total, { value }) => plus(total, value), nothing),
    })),
    two.map(([a, b]) => ({ figure: beyond(a.figure, b.figure), value: larger(nothing, minus(a.value, b.value)) })),
    two.map(([a, b]) => ({ figure: atLeast(a.figure, b.figure), value: larger(a.value, b.value) })),
    two.map(([a, b]) => ({ figure: atMost(a.figure, b.figure), value: smaller(a.value, b.value) })),
    fc.tuple(of, percents).map(([{ figure, value }, percent]) => ({
      figure: percentOf(figure, input('percent', percent, '/share')),
      value: multiplied(multiplied(value, fraction(percent)), hundredth),
    })),
    of.map(({ figure, value }) => ({ figure: chosen('/application/kind=new', figure), value })),
    fc.tuple(two, steps).map(([[a, b], step]) => ({
      figure: startedUnits(beyond(a.figure, b.figure), step),
      value: begun(larger(nothing, minus(a.value, b.value)), fraction(step)),
    })),
  ]
}

const product = <Q extends string, R extends string>(
  quantity: Arbitrary<Checked<Q>>,
  price: Arbitrary<Checked<`${R}/${NoInfer<Q>}`>>,
): Arbitrary<Checked<R>> =>
  fc.tuple(quantity, price).map(([a, b]) => ({
    figure: times<Q, R>(a.figure, b.figure),
    value: multiplied(a.value, b.value),
  }))

const byTiers = <R extends string, Q extends string>(unit: R, unitQuantity: Q, quantity: Arbitrary<Checked<Q>>) =>
  fc.tuple(quantity, arbitraryTiers(unit, unitQuantity)).map(([{ figure, value }, table]) => ({
    figure: tiered(figure, table),
    value: tieredByHand(value, table),
  }))

const depth = { maxDepth: 4, withCrossShrink: true } as const

const both = fc.letrec<{ hour: Checked<'hour'>; money: Checked<'money'> }>((tie) => {
  const [hour, money] = [tie('hour'), tie('money')]
  return {
    hour: fc.oneof(
      depth,
      arbitraryLeaf('hour'),
      product<'file', 'hour'>(arbitraryLeaf('file'), arbitraryLeaf('hour/file')),
      byTiers('hour', 'record', arbitraryLeaf('record')),
      hour.map(({ figure, value }) => ({ figure: roundedHours(figure), value: nearest(value, hundredth) })),
      ...common('hour', hour),
    ),
    money: fc.oneof(
      depth,
      arbitraryLeaf('money'),
      product<'hour', 'money'>(hour, arbitraryLeaf('money/hour')),
      byTiers('money', 'hour', hour),
      money.map(({ figure, value }) => ({ figure: roundedToOre(figure), value: nearest(value, hundredth) })),
      money.map(({ figure, value }) => ({ figure: lineFigure('fd-trygd', figure), value })),
      ...common('money', money),
    ),
  }
})

/** Hours, or money, that the public operations make in any order of one another. */
export const arbitraryFigure: Arbitrary<Checked<'hour'> | Checked<'money'>> = fc.oneof(both.hour, both.money)
