import { describe, expect, it } from 'vitest'
import { en, nb, nn } from '../texts/languages.ts'
import { formatChange, formatMoney } from './money.ts'

describe('an amount', () => {
  it('has the currency last in Norwegian and first in English, on the same line as the number', () => {
    expect(formatMoney('12345.60', nb)).toBe('12\u00a0345,60\u00a0kr')
    expect(formatMoney('12345.60', nn)).toBe('12\u00a0345,60\u00a0kr')
    expect(formatMoney('12345.60', en)).toBe('NOK\u00a012,345.60')
  })

  it('always shows the øre, and never rounds them away', () => {
    expect(formatMoney('7', nb)).toBe('7,00\u00a0kr')
    expect(formatMoney('7.5', nb)).toBe('7,50\u00a0kr')
    expect(formatMoney('1480.505', nb)).toBe('1\u00a0480,505\u00a0kr')
  })

  it('has a true minus sign when it is below zero', () => {
    expect(formatMoney('-12345.60', nb)).toBe('\u221212\u00a0345,60\u00a0kr')
    expect(formatMoney('-12345.60', en)).toBe('NOK\u00a0\u221212,345.60')
  })
})

describe('a change', () => {
  it.each([
    ['987.00', '+987,00\u00a0kr'],
    ['-987.00', '\u2212987,00\u00a0kr'],
    ['0.00', '0,00\u00a0kr'],
    ['0.01', '+0,01\u00a0kr'],
  ])('of %s reads %s', (amount, expected) => {
    expect(formatChange(amount, nb)).toBe(expected)
  })
})
