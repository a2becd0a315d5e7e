import { nb } from '@anslag/presentation/estimate/nb'
import { describe, expect, it } from 'vitest'
import { wholeNumber } from './count-field.tsx'

describe('a whole number that somebody wrote', () => {
  it.each([
    ['12', 12],
    [' 350 000 ', 350000],
    ['350\u202f000', 350000],
    ['350\u2009000', 350000],
    ['350.000', 350000],
    ['1,200,300', 1200300],
    ['12,0', 12],
    ['-3', -3],
  ])('%j is %d', (text, number) => {
    expect(wholeNumber(text, nb)).toBe(number)
  })

  it.each(['', 'mange', '12,5', '1e3', '1234567890123456', '12 34'])('%j is none', (text) => {
    expect(wholeNumber(text, nb)).toBeUndefined()
  })
})
