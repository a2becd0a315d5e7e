import { describe, expect, it } from 'vitest'
import { en, nb } from '../texts/languages.ts'
import { readDecimal } from './read-decimal.ts'

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
