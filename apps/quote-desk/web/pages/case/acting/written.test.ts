import { osloDay } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { amountIn, countIn, decimalIn, momentOn, someOf } from './written.ts'

describe('what somebody writes', () => {
  it.each([
    ['1 500', '1500.00'],
    ['1\u00a0500,5', '1500.50'],
    ['0200.25', '200.25'],
    ['-5', undefined],
    ['1,234', undefined],
    ['', undefined],
    ['mye', undefined],
  ])('as kroner: %j is %j', (written, amount) => {
    expect(amountIn(written)).toBe(amount)
  })

  it.each([
    ['2,50', '2.5'],
    ['10', '10'],
    ['00.5', '0.5'],
    ['ti', undefined],
  ])('as a number: %j is %j', (written, number) => {
    expect(decimalIn(written)).toBe(number)
  })

  it('as a count is a whole number', () => {
    expect([countIn(' 14 '), countIn('1,5'), countIn('')]).toEqual([14, undefined, undefined])
  })

  it('is left out where it is nothing', () => {
    expect(someOf({ a: ' x ', b: '  ', c: undefined })).toEqual({ a: 'x' })
  })
})

describe('the moment that an answer arrived', () => {
  it('is now where it arrived today', () => {
    expect(momentOn('2026-11-30', '2026-11-30T15:00:00Z')).toBe('2026-11-30T15:00:00Z')
  })

  it.each(['2026-12-07', '2027-07-01'])('is late on %s, and on that day in Oslo, where it arrived before', (day) => {
    expect(osloDay(momentOn(day, '2027-11-30T15:00:00Z'))).toBe(day)
  })
})
