import { describe, expect, it } from 'vitest'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import { formatChange, formatDecimal, formatMoney, formatPercent, readDecimal } from './number.ts'

describe('a decimal', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1\u00a0000'],
    ['1234567', '1\u00a0234\u00a0567'],
    ['12345.6', '12\u00a0345,6'],
    ['0.0000002', '0,0000002'],
    ['-987.5', '\u2212987,5'],
  ])('%s is %s in Norwegian', (value, expected) => {
    expect(formatDecimal(value, nb)).toBe(expected)
    expect(formatDecimal(value, nn)).toBe(expected)
  })

  it.each([
    ['1000', '1,000'],
    ['12345.6', '12,345.6'],
    ['0.12345', '0.12345'],
    ['-1234567.25', '\u22121,234,567.25'],
  ])('%s is %s in English', (value, expected) => {
    expect(formatDecimal(value, en)).toBe(expected)
  })
})

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

describe('a percentage', () => {
  it('has a space before its sign in Norwegian and none in English', () => {
    expect(formatPercent('25', nb)).toBe('25\u00a0%')
    expect(formatPercent('12.5', nn)).toBe('12,5\u00a0%')
    expect(formatPercent('12.5', en)).toBe('12.5%')
  })
})

describe('a number that somebody wrote', () => {
  it.each([
    ['12', '12'],
    ['12,5', '12.5'],
    ['12.5', '12.5'],
    ['12,50', '12.5'],
    ['007', '7'],
    ['0', '0'],
    ['0,0', '0'],
    ['100', '100'],
    [',5', '0.5'],
    ['  3 ', '3'],
    ['1 234,50', '1234.5'],
    ['1\u00a0234,50', '1234.5'],
    ['1\u202f234.50', '1234.5'],
    ['1\u2009234\u2009567', '1234567'],
    ['1.234,50', '1234.5'],
    ['1,234.50', '1234.5'],
    ['1.234.567', '1234567'],
    ['1 234,567', '1234.567'],
    ['1.234,567', '1234.567'],
    ['0,125', '0.125'],
    ['1234,567', '1234.567'],
  ])('%j is %s', (text, expected) => {
    expect(readDecimal(text)).toBe(expected)
  })

  it.each(['-12,5', '\u221212,5', '\u201312,5', '\u201112,5'])('may begin with any minus sign: %j', (text) => {
    expect(readDecimal(text)).toBe('-12.5')
  })

  it('has no minus zero', () => {
    expect(readDecimal('-0,00')).toBe('0')
  })

  it.each(['', ' ', 'tolv', '-', ',', '5,', '1,2,3', '12 34', '1234 567', '1,234.567,8', '1e3', '--1', '1,5 kr', '٣'])(
    'is none when it is %j',
    (text) => {
      expect(readDecimal(text)).toBeUndefined()
      expect(readDecimal(text, nb)).toBeUndefined()
    },
  )
})

describe('a single mark before exactly three digits', () => {
  it('is ambiguous where nobody knows the language', () => {
    expect(readDecimal('1,234')).toBeUndefined()
    expect(readDecimal('1.234')).toBeUndefined()
    expect(readDecimal('-12,345')).toBeUndefined()
  })

  it('is what the language makes of it', () => {
    expect(readDecimal('1,234', nb)).toBe('1.234')
    expect(readDecimal('1,234', en)).toBe('1234')
    expect(readDecimal('1.234', en)).toBe('1.234')
  })

  it('is ambiguous as a dot in Norwegian, where people use it both ways', () => {
    expect(readDecimal('1.234', nb)).toBeUndefined()
    expect(readDecimal('1.5', nb)).toBe('1.5')
  })
})
