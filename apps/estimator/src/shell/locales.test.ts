import { describe, expect, it } from 'vitest'
import { languageAddress } from './locales.ts'

describe('the address of a language', () => {
  it('says for the top page alone that it was chosen', () => {
    expect(languageAddress('nn', '')).toBe('nn/')
    expect(languageAddress('en', '?lang=nb')).toBe('en/')
    expect(languageAddress('nb', '')).toBe('?lang=nb')
  })

  it('keeps what else was asked for', () => {
    expect(languageAddress('en', '?embed&lang=nb')).toBe('en/?embed')
    expect(languageAddress('nb', '?embed&a=%26')).toBe('?embed&a=%26&lang=nb')
  })
})
