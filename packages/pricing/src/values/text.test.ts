import { describe, expect, it } from 'vitest'
import { languages, readDocument, textSchema } from './index.ts'

const codesOf = (document: unknown) => {
  const read = readDocument(textSchema, document)
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`)
}

describe('a text', () => {
  it('is there in bokmål, nynorsk and English', () => {
    expect(languages).toEqual(['nb', 'nn', 'en'])
    expect(codesOf({ nb: 'Ja', nn: 'Ja', en: 'Yes' })).toEqual([])
  })

  it('lacks none of them, and has no fourth', () => {
    expect(codesOf({ nb: 'Ja', en: 'Yes' })).toEqual(['format/missing /nn'])
    expect(codesOf({ nb: 'Ja', nn: 'Ja', en: 'Yes', se: 'Juo' })).toEqual(['format/unknown-key /se'])
  })

  it('is not empty, and no longer than 500 letters', () => {
    expect(codesOf({ nb: '', nn: 'a'.repeat(500), en: 'a'.repeat(501) })).toEqual([
      'format/too-small /nb',
      'format/too-large /en',
    ])
  })
})
