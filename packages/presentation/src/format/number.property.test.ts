import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyLanguage } from '../testing/languages.ts'
import { formatDecimal, formatMoney, readDecimal } from './number.ts'

const digits = (shape: RegExp) => fc.stringMatching(shape)

/** Decimals in shortest form. */
const decimals = fc
  .tuple(fc.boolean(), digits(/^(0|[1-9]\d{0,14})$/), fc.option(digits(/^\d{0,11}[1-9]$/), { nil: undefined }))
  .map(([negative, whole, part]) => {
    const value = part === undefined ? whole : `${whole}.${part}`
    return negative && value !== '0' ? `-${value}` : value
  })

const amounts = fc.tuple(digits(/^(0|[1-9]\d{0,12})$/), digits(/^\d{2}$/)).map((parts) => parts.join('.'))

describe('formatting a decimal', () => {
  it('and reading it in the same language gives it back', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom(...everyLanguage), (value, texts) => {
        expect(readDecimal(formatDecimal(value, texts), texts)).toBe(value)
      }),
    )
  })

  it('and reading it in no language gives it back or nothing, never another number', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom(...everyLanguage), (value, texts) => {
        expect([value, undefined]).toContain(readDecimal(formatDecimal(value, texts)))
      }),
    )
  })

  it('only changes its marks', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom(...everyLanguage), (value, texts) => {
        expect(formatDecimal(value, texts).replaceAll(/\D/g, '')).toBe(value.replaceAll(/\D/g, ''))
      }),
    )
  })
})

describe('formatting money', () => {
  it('keeps every digit of an amount', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...everyLanguage), (amount, texts) => {
        expect(formatMoney(amount, texts).replaceAll(/\D/g, '')).toBe(amount.replaceAll(/\D/g, ''))
      }),
    )
  })
})
