import { describe, expect, it } from 'vitest'
import { amountOf, inProportion, input, roundedHours, roundedToOre, shareOf, startedUnits } from './index.ts'

const money = (value: string) => input('money', value, '/money')
const hours = (value: string) => input('hour', value, '/hours')

describe('rounding to the øre', () => {
  it.each([
    ['0.605', '0.61'],
    ['-0.605', '-0.61'],
    ['0.604999999999', '0.60'],
    ['-0.604999999999', '-0.60'],
    ['0.005', '0.01'],
    ['-0.005', '-0.01'],
    ['0.004', '0.00'],
    ['-0.004', '0.00'],
    ['1.005', '1.01'],
    ['2.675', '2.68'],
    ['-12.5', '-12.50'],
    ['0', '0.00'],
    ['-0', '0.00'],
    ['1276.425', '1276.43'],
    ['1752.9875', '1752.99'],
    ['0.995', '1.00'],
    ['999999999999999.995', '1000000000000000.00'],
    ['123456789012345678901234567890.125', '123456789012345678901234567890.13'],
  ])('makes %s into %s', (given, value) => {
    const amount = money(given)
    expect(roundedToOre(amount).trace).toEqual({
      kind: 'rounded',
      decimals: 2,
      mode: 'half-away',
      value,
      unit: 'money',
      of: [amount.trace],
    })
  })
})

describe('rounding hours', () => {
  it('is traced where they have more than two decimals', () => {
    const given = hours('2.345')
    expect(roundedHours(given).trace).toEqual({
      kind: 'rounded',
      decimals: 2,
      mode: 'half-away',
      value: '2.35',
      unit: 'hour',
      of: [given.trace],
    })
  })

  it.each(['2', '2.3', '2.34', '0', '-1.25'])('leaves %s as it is', (value) => {
    const given = hours(value)
    expect(roundedHours(given)).toBe(given)
  })
})

describe('started units', () => {
  it.each([
    ['11.2', '1', '12'],
    ['12', '1', '12'],
    ['12.000000000001', '1', '13'],
    ['0', '1', '0'],
    ['0.01', '1', '1'],
    ['11.2', '0.25', '11.25'],
    ['11.25', '0.25', '11.25'],
    ['10', '3', '12'],
    ['0.1', '0.3', '0.3'],
    ['0.7', '0.1', '0.7'],
  ])('of %s by %s are %s', (given, increment, value) => {
    const quantity = hours(given)
    expect(startedUnits(quantity, increment).trace).toEqual({
      kind: 'rounded',
      increment,
      mode: 'up',
      value,
      unit: 'hour',
      of: [quantity.trace],
    })
  })
})

describe('amounts of a document', () => {
  it.each([
    ['0.5', '1178.01', '589.01'],
    ['3', '0.10', '0.30'],
    ['0', '1178.00', '0.00'],
    ['1000000.25', '1178.00', '1178000294.50'],
  ])('%s at %s is %s', (quantity, unitPrice, amount) => {
    expect(amountOf(quantity, unitPrice)).toBe(amount)
  })

  it.each([
    ['4442.85', '25', '1110.71'],
    ['0.10', '25', '0.03'],
    ['-0.10', '25', '-0.03'],
    ['100.00', '11.11', '11.11'],
    ['100.00', '0', '0.00'],
  ])('%s, of which %s per cent, is %s', (base, percent, amount) => {
    expect(shareOf(base, percent)).toBe(amount)
  })
})

describe('a value in proportion', () => {
  it.each([
    ['14.00', '33', '42', '11.00'],
    ['100', '2', '3', '66.67'],
    ['1', '1', '200', '0.01'],
    ['1', '1', '201', '0.00'],
    ['-1', '1', '200', '-0.01'],
    ['0', '5', '7', '0.00'],
  ])('%s × %s ÷ %s is %s, rounded once', (value, part, whole, result) => {
    expect(inProportion(value, part, whole)).toBe(result)
  })

  it('is of nothing that is not above zero', () => {
    expect(() => inProportion('1', '1', '0.00')).toThrow('above 0')
  })
})
