import { describe, expect, it } from 'vitest'
import { en, nb, nn } from '../texts/languages.ts'
import { formatDecimal } from './decimal.ts'

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
