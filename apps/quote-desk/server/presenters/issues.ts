import { fill, formatDecimal } from '@anslag/presentation'
import { quoteTextsFor, textsFor } from '@anslag/presentation/languages'
import { quoteIssueSentence } from '@anslag/presentation/quote'
import type { Issue, Language } from '@anslag/pricing'
import { sentences } from '../texts.ts'

/** What is written as readers of a language write it. */
const amount = /^-?\d{1,15}\.\d{2}$/

const ownSentences = new Map<string, Readonly<Record<Language, string>>>(Object.entries(sentences))

/** An issue in words of a language: the desk's own, or of the package that raised it. */
export const sentenceOf = (issue: Issue, language: Language): string => {
  const own = ownSentences.get(issue.code)?.[language]
  if (own === undefined) return quoteIssueSentence(issue, textsFor(language), quoteTextsFor(language))
  const texts = textsFor(language)
  const written = (value: unknown): string => {
    const text = String(value)
    return amount.test(text) ? formatDecimal(text, texts) : text
  }
  const params = Object.entries(issue.params).map(([name, value]) => [name, [value].flat().map(written).join(', ')])
  return fill(own, Object.fromEntries(params))
}

const inEvery = (sentence: (language: Language) => string): Readonly<Record<Language, string>> => ({
  nb: sentence('nb'),
  nn: sentence('nn'),
  en: sentence('en'),
})

/** An issue as it is answered with: its code and place for programs, and a sentence in every language. */
export const presentedIssue = (issue: Issue) => ({
  ...issue,
  sentence: inEvery((language) => sentenceOf(issue, language)),
})

/** The body of every answer that is a refusal. */
export const presentedIssues = (issues: readonly Issue[]) => ({ issues: issues.map(presentedIssue) })
