import { describe, expect, it } from 'vitest'
import { preferredLanguage } from './preferred-language.ts'

const at = (search = '') => ({ search })

describe('the preferred language', () => {
  it.each([
    [['nn-NO', 'nb'], 'nn'],
    [['en-GB'], 'en'],
    [['de', 'EN'], 'en'],
    [['se', 'nn'], 'nn'],
  ])('is the first of ours that the browser names: %s', (languages, expected) => {
    expect(preferredLanguage(languages, at())).toBe(expected)
  })

  it.each([[['nb-NO', 'en']], [['no', 'nn']], [['de', 'fr']], [[]], [['constructor']], [['']]])(
    'is that of the top page: %s',
    (languages) => {
      expect(preferredLanguage(languages, at())).toBeUndefined()
    },
  )

  it('does not count when the reader has chosen the page', () => {
    expect(preferredLanguage(['en'], at('?embed&lang=nb'))).toBeUndefined()
    expect(preferredLanguage(['en'], at('?embed'))).toBe('en')
  })
})
