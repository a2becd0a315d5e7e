import { describe, expect, it } from 'vitest'
import { inLanguage } from './in-language.ts'

const texts = {
  close: { nb: 'Lukk', nn: 'Lat att', en: 'Close' },
  days: { months: { nb: ['januar', 'mai'], nn: ['januar', 'mai'], en: ['January', 'May'] } },
  named: { nb: { nb: 'bokmål', nn: 'bokmål', en: 'Bokmål' } },
}

describe('texts in one language', () => {
  it('stand under the names that they have in all', () => {
    const { close, days, named } = inLanguage(texts, 'en')
    const shown: readonly string[] = [close, ...days.months, named.nb]
    expect(shown).toEqual(['Close', 'January', 'May', 'Bokmål'])
  })

  it('stand in lists as they do in all, beside what is the same in every language', () => {
    const steps = [{ page: 'apply', text: { nb: 'Søk', nn: 'Søk', en: 'Apply' } }]
    expect(inLanguage({ steps }, 'en')).toEqual({ steps: [{ page: 'apply', text: 'Apply' }] })
  })

  it('are those of that language', () => {
    expect(inLanguage(texts, 'nn').close).toBe('Lat att')
  })
})
