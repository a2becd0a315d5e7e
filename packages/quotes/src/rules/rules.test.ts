import { describe, expect, it } from 'vitest'
import { rulesOf } from '../testing/accepted.ts'
import { badSamples, goodSamples } from '../testing/rule-samples.ts'
import { readQuote, readQuoteText } from '../verify/read-quote.ts'
import { quoteRules } from './table.ts'

const issuesOf = (document: unknown) => {
  const read = typeof document === 'string' ? readQuoteText(document) : readQuote(document)
  return read.ok ? [] : read.issues
}

describe('the rules', () => {
  it.each(Object.entries(goodSamples))('are all satisfied by a good quote: %s', (_, quote) => {
    expect(issuesOf(quote)).toEqual([])
    expect(issuesOf(JSON.stringify(quote))).toEqual([])
  })

  it('each have a sample that breaks it', () => {
    const sampled = new Set(badSamples.map(({ rule }) => rule))
    expect(quoteRules.map(({ id }) => id).filter((id) => !sampled.has(id))).toEqual([])
  })

  it('have numbers that ascend, and sentences', () => {
    const numbers = quoteRules.map(({ id }) => id)
    expect(numbers).toEqual([...new Set(numbers)].sort())
    expect(quoteRules.filter(({ says }) => !/^[A-Z`].*\.$/.test(says))).toEqual([])
  })
})

describe('a bad quote', () => {
  it.each(badSamples.map((sample) => [sample.rule, sample.name, sample] as const))(
    'breaks %s: %s',
    (rule, _, { document, also = [] }) => {
      const issues = issuesOf(document)
      expect([...rulesOf(issues)].sort()).toEqual([rule, ...also].sort())
      expect(issues.filter(({ severity }) => severity !== 'error')).toEqual([])
    },
  )
})
