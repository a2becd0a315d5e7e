import { languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { textsBelow, wholeLanguage } from '../testing/languages.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import { helpFor, planTextsFor, quoteTextsFor, readingTextsFor, textsFor } from './texts-for.ts'

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

const bokmål = new Map(textsBelow(wholeLanguage.nb))

describe('the texts of a language', () => {
  it('are found by its code', () => {
    expect(languages.map((language) => textsFor(language))).toEqual([nb, nn, en])
    expect(languages.map((language) => textsFor(language).language)).toEqual([...languages])
    for (const language of languages) {
      const { help, quotes, reading, plans } = wholeLanguage[language]
      expect([helpFor(language), quoteTextsFor(language), readingTextsFor(language), planTextsFor(language)]).toEqual([
        help,
        quotes,
        reading,
        plans,
      ])
    }
  })
})

describe.each(languages)('every text in %s', (language) => {
  const all = textsBelow(wholeLanguage[language])

  it('stands in bokmål too, and the other way round', () => {
    expect(all.map(([path]) => path)).toEqual([...bokmål.keys()])
  })

  it('holds the same values as in bokmål', () => {
    const differing = all.filter(
      ([path, text]) => placeholders(text).join() !== placeholders(bokmål.get(path) ?? '').join(),
    )
    expect(differing).toEqual([])
  })

  it('says something, without stray spaces', () => {
    const words = all.filter(([path]) => path !== 'texts numbers groupMark')
    expect(words.filter(([, text]) => text === '' || text.trim() !== text || text.includes('  '))).toEqual([])
  })

  it('quotes as the language does', () => {
    const foreign = language === 'en' ? /[«»]/ : /[“”‘’]/
    expect(all.filter(([, text]) => foreign.test(text))).toEqual([])
  })
})

describe('a sentence', () => {
  const sentences = languages.flatMap((language) => {
    const { texts, help, quotes, plans } = wholeLanguage[language]
    const { issues, notApplicable, needsAssessment, demonstration } = texts
    return textsBelow(
      { issues, notApplicable, needsAssessment, demonstration, help, quote: quotes.issues, plan: plans.issues },
      language,
    )
  })

  it('ends with a full stop', () => {
    expect(sentences.filter(([, text]) => !text.endsWith('.'))).toEqual([])
  })

  it('is short enough to be read aloud: thirty words at most', () => {
    const long = sentences.flatMap(([path, text]) =>
      text
        .split(/(?<=[a-zæøå»”)])[.:] /)
        .filter((part) => part.split(' ').length > 30)
        .map((part) => `${path}: ${part}`),
    )
    expect(long).toEqual([])
  })
})
