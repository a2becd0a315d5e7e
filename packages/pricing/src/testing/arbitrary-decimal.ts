import fc, { type Arbitrary } from 'fast-check'
import { shortest } from './decimal-text.ts'

/** A whole number of the smallest part as a decimal of so many places: 1250 with 2 as `12.50`. */
const written = (value: number, places: number): string => {
  const digits = String(value).padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** One figure, or low, likely and high. */
const range = (number: Arbitrary<number>, form: (value: number) => string) =>
  fc.oneof(
    number.map(form),
    fc
      .tuple(number, number, number)
      .map((three) => three.toSorted((a, b) => a - b).map(form))
      .map(([low, likely, high]) => ({ low, likely, high })),
  )

/** Hours, or a range of hours: up to twelve decimals, often none and often zero. */
export const arbitraryHours = fc.oneof(
  fc.constant('0'),
  ...[
    { places: 0, max: 400 },
    { places: 1, max: 400 },
    { places: 2, max: 4_000 },
    { places: 3, max: 50_000 },
    { places: 12, max: 50_000 },
  ].map(({ places, max }) => range(fc.nat(max), (value) => shortest(written(value, places)))),
)

const ore = fc.nat(500_000)

/** One amount, with two decimals. */
export const arbitraryAmount = ore.map((value) => written(value, 2))

/** An amount or a range of amounts. */
export const arbitraryAmounts = range(ore, (value) => written(value, 2))

/** A percentage, often with decimals. */
export const arbitraryPercentage = fc
  .tuple(fc.nat(100), fc.constantFrom('', '.5', '.25', '.125', '.01'))
  .map(([whole, rest]) => (whole === 100 ? '100' : `${whole}${rest}`))
