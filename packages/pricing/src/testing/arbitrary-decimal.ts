import fc, { type Arbitrary } from 'fast-check'

/** An integer as a decimal of so many places: 1250 with 2 as `12.50`. */
const written = (value: number, places: number): string => {
  const digits = String(Math.abs(value)).padStart(places + 1, '0')
  const sign = value < 0 ? '-' : ''
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

const range = (number: Arbitrary<number>, places: number) =>
  fc.oneof(
    number.map((value) => written(value, places)),
    fc
      .tuple(number, number, number)
      .map((three) => three.toSorted((a, b) => a - b).map((value) => written(value, places)))
      .map(([low, likely, high]) => ({ low, likely, high })),
  )

/** What a list may state: whether figures below zero are among it. */
export interface Signs {
  readonly signed: boolean
}

/** Hours, or a range of hours: up to twelve decimals, often none and often zero. */
export const arbitraryHours = ({ signed }: Signs) => {
  const number = fc.integer({ min: signed ? -50_000 : 0, max: 50_000 })
  const places = [0, 1, 2, 3, 12].map((count) => range(count < 3 ? number.map((n) => n % 400) : number, count))
  return fc.oneof(fc.constant('0'), ...places)
}

/** An amount, two decimals, or a range of amounts. */
export const arbitraryAmounts = ({ signed }: Signs) =>
  range(fc.integer({ min: signed ? -500_000 : 0, max: 500_000 }), 2)

/** One amount. */
export const arbitraryAmount = ({ signed }: Signs) =>
  fc.integer({ min: signed ? -500_000 : 0, max: 500_000 }).map((value) => written(value, 2))

/** A percentage, often with decimals. */
export const arbitraryPercentage = fc
  .tuple(fc.nat(100), fc.constantFrom('', '.5', '.25', '.125', '.01'))
  .map(([whole, rest]) => (whole === 100 ? '100' : `${whole}${rest}`))
