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

describe('the rules of EN 16931’s terms', () => {
  const about = (term: string) => quoteRules.filter(({ terms }) => terms.includes(term)).map(({ id }) => id)

  it.each([
    ['BT-131', ['QR-22', 'QR-23']],
    ['BT-92', ['QR-26', 'QR-81']],
    ['BT-93', ['QR-25']],
    ['BT-94', ['QR-24']],
    ['BT-106', ['QR-30']],
    ['BT-107', ['QR-31']],
    ['BT-108', ['QR-32']],
    ['BT-109', ['QR-33']],
    ['BT-110', ['QR-34']],
    ['BT-112', ['QR-35']],
    ['BT-116', ['QR-36', 'QR-41']],
    ['BT-117', ['QR-37']],
    ['BT-119', ['QR-38']],
    ['BT-120', ['QR-39']],
  ])('are told of %s', (term, rules) => {
    expect(about(term)).toEqual(rules)
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
