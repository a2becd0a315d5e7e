import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addAmounts,
  amountPattern,
  compareDecimals,
  decimal,
  decimalPattern,
  decimalText,
  moneyText,
  shortestPattern,
  subtractAmounts,
  valueText,
} from './decimal.ts'

describe('the text of a decimal', () => {
  it.each([
    ['12.50', '12.5'],
    ['12.00', '12'],
    ['0.000', '0'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['-12.50', '-12.5'],
    ['0.000000000001', '0.000000000001'],
    ['1e21', '1000000000000000000000'],
    ['1e-12', '0.000000000001'],
  ])('of %s is %s', (given, text) => {
    expect(decimalText(decimal(given))).toBe(text)
  })

  it('has no exponent, however large or small the number', () => {
    expect(decimalText(decimal(`1e50`))).toBe(`1${'0'.repeat(50)}`)
    expect(decimalText(decimal(`1e-50`))).toBe(`0.${'0'.repeat(49)}1`)
  })
})

describe('the text of money', () => {
  it.each([
    ['12', '12.00'],
    ['12.5', '12.50'],
    ['12.345', '12.345'],
    ['0', '0.00'],
    ['-0', '0.00'],
    ['-0.001', '-0.001'],
    ['-7', '-7.00'],
  ])('of %s is %s', (given, text) => {
    expect(moneyText(decimal(given))).toBe(text)
  })
})

describe('arithmetic', () => {
  it('is exact where binary numbers are not', () => {
    expect(decimalText(decimal('0.1').plus(decimal('0.2')))).toBe('0.3')
  })

  it('keeps every digit of the longest numbers that a document may hold, multiplied', () => {
    const longest = '999999999999999.999999999999'
    expect(decimalText(decimal(longest).times(decimal(longest)))).toBe(
      '999999999999999999999999998000.000000000000000000000001',
    )
  })
})

describe('comparing', () => {
  it.each([
    ['1', '2', -1],
    ['2', '1', 1],
    ['10', '9', 1],
    ['1.50', '1.5', 0],
    ['-0', '0', 0],
    ['-2', '-1', -1],
    ['0.3', '0.30000000000000001', -1],
  ])('%s with %s is by value, not by text', (a, b, sign) => {
    expect(Math.sign(compareDecimals(a, b))).toBe(sign)
  })
})

describe('amounts', () => {
  it('add up exactly', () => {
    expect(addAmounts(['0.10', '0.20', '-5.00', '99999999999999.99'])).toBe('99999999999995.29')
  })

  it('may be larger than anybody may write: a sum is', () => {
    expect(addAmounts(['999999999999999.99', '0.01'])).toBe('1000000000000000.00')
    expect(compareDecimals('1000000000000000.00', '999999999999999.99')).toBe(1)
    expect(subtractAmounts('1000000000000000.00', '0.01')).toBe('999999999999999.99')
  })

  it('add up to nothing when there are none', () => {
    expect(addAmounts([])).toBe('0.00')
  })

  it('are subtracted exactly, and may fall below zero', () => {
    expect(subtractAmounts('0.30', '0.10')).toBe('0.20')
    expect(subtractAmounts('0.10', '0.30')).toBe('-0.20')
    expect(subtractAmounts('5.00', '5.00')).toBe('0.00')
  })
})

describe('what a decimal may look like', () => {
  it.each(['0', '7', '-7', '12.5', '12.50', '0.123456789012', '999999999999999', '-0.5'])('%s is one', (text) => {
    expect(text).toMatch(decimalPattern)
  })

  it.each([
    '',
    '.5',
    '5.',
    '05',
    '00',
    '1e3',
    '1E3',
    '+1',
    '1,5',
    '1 000',
    '1_000',
    'NaN',
    'Infinity',
    '--1',
    '0x10',
    '1.2.3',
    ' 1',
    '1 ',
    '1\n',
    '٣',
    '0.1234567890123',
    '1000000000000000',
  ])('%j is none', (text) => {
    expect(text).not.toMatch(decimalPattern)
  })
})

describe('the shortest form of a decimal', () => {
  it.each(['0', '7', '-7', '12.5', '-0.5', '100', '0.000000000001', '999999999999999.999999999999'])(
    '%s is one',
    (text) => {
      expect(text).toMatch(shortestPattern)
    },
  )

  it.each([
    '-0',
    '0.0',
    '7.0',
    '12.50',
    '-0.0',
    '0.10',
    '',
    '05',
    '.5',
    '5.',
    '1e3',
    '0.0000000000001',
    '1000000000000000',
  ])('%j is none', (text) => {
    expect(text).not.toMatch(shortestPattern)
  })

  it('is what the text of every decimal is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), fc.nat(12), (digits, places) => {
        const text = decimalText(decimal(`${digits}e-${places}`))
        expect(text).toMatch(shortestPattern)
        expect(decimal(text).times(`1e${places}`).toFixed()).toBe(String(digits))
      }),
    )
  })
})

describe('what an amount may look like', () => {
  it.each(['0.00', '12.50', '-12.50', '999999999999999.99'])('%s is one', (text) => {
    expect(text).toMatch(amountPattern)
  })

  it.each(['0', '12', '12.5', '12.500', '012.50', '.50', '12,50', '1 200.00', '1e3.00', '1000000000000000.00'])(
    '%s is none',
    (text) => {
      expect(text).not.toMatch(amountPattern)
    },
  )
})

describe('a value', () => {
  it('is printed with at least two decimals where its unit is money', () => {
    expect(valueText(decimal('1178'), 'money/hour')).toBe('1178.00')
    expect(valueText(decimal('1.234'), 'money')).toBe('1.234')
  })

  it('is printed in its shortest form where it is something else', () => {
    expect(valueText(decimal('8.00'), 'hour')).toBe('8')
  })
})
