import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, toDecimals, toIncrement } from './decimal.ts'
import { input, roundedToOre } from './index.ts'
import { arbitraryDecimal } from './testing/figures.ts'
import { compared, fraction, minus, multiplied, nearest, nothing } from './testing/fraction.ts'

const ore = (text: string): string => roundedToOre(input('money', text, '/a')).trace.value

const half = fraction('0.005')

const negated = (text: string): string => (text.startsWith('-') ? text.slice(1) : `-${text}`)

describe('rounding to the øre', () => {
  it('never moves an amount by more than half an øre', () => {
    fc.assert(
      fc.property(arbitraryDecimal(), (text) => {
        const moved = minus(fraction(text), fraction(ore(text)))
        expect(compared(moved, half)).toBeLessThanOrEqual(0)
        expect(compared(moved, minus(nothing, half))).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('leaves an amount that was rounded already', () => {
    fc.assert(
      fc.property(arbitraryDecimal(), (text) => {
        expect(ore(ore(text))).toBe(ore(text))
      }),
    )
  })

  it('moves halves away from zero, on either side of it', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), (count) => {
        const amount = `${Math.floor(count / 100)}.${String(count % 100).padStart(2, '0')}`
        const next = multiplied(fraction(String(count + 1)), fraction('0.01'))
        expect(compared(fraction(ore(`${amount}5`)), next)).toBe(0)
        expect(compared(fraction(ore(`-${amount}5`)), minus(nothing, next))).toBe(0)
      }),
    )
  })

  it('treats a reduction as it treats a charge', () => {
    fc.assert(
      fc.property(arbitraryDecimal(), (text) => {
        expect(compared(fraction(ore(negated(text))), minus(nothing, fraction(ore(text))))).toBe(0)
      }),
    )
  })
})

describe('rounding to a multiple', () => {
  it('of a power of ten is rounding to decimals', () => {
    fc.assert(
      fc.property(
        arbitraryDecimal(),
        fc.constantFrom([0, '1'], [1, '0.1'], [2, '0.01'] as const),
        (text, [n, step]) => {
          const places = typeof n === 'number' ? n : 0
          const rounded = toIncrement(decimal(text), decimal(String(step)), 'half-away')
          expect(rounded.equals(toDecimals(decimal(text), places, 'half-away'))).toBe(true)
        },
      ),
    )
  })

  it('of anything else gives the nearest multiple', () => {
    fc.assert(
      fc.property(arbitraryDecimal(), fc.constantFrom('0.25', '0.5', '3', '7.5'), (text, step) => {
        const rounded = toIncrement(decimal(text), decimal(step), 'half-away')
        expect(compared(fraction(rounded.toFixed()), nearest(fraction(text), fraction(step)))).toBe(0)
      }),
    )
  })
})
