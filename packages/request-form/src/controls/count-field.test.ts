import { inLanguage } from '@anslag/presentation'
import { nb } from '@anslag/presentation/estimate/nb'
import { describe, expect, it } from 'vitest'
import { formInitial } from '../texts/index.ts'
import { wholeNumber, whyNoCount } from './count-field.tsx'

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

describe('a count that is none', () => {
  const words = { page: { form: inLanguage(formInitial, 'nb') }, texts: nb }

  it('is too large where it is a whole number, however it is grouped', () => {
    for (const text of ['1234567890123456', '12 345 678 901 234 567'])
      expect(whyNoCount(text, words)).toBe('Tallet er for stort. Se etter om det har for mange sifre.')
  })

  it('is named with what is wrong with it', () => {
    expect(whyNoCount('mange', words)).toBe('«mange» er ikke et helt tall. Skriv for eksempel 12.')
  })
})
