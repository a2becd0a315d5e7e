import {
  financeIssueKinds,
  financeMappingJsonSchema,
  quoteIssueKinds,
  quoteJsonSchema,
  reasonCodes,
  states,
} from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { formatOf } from '../issues/known-patterns.ts'
import { quotePatternOf } from './known-patterns.ts'
import { nbQuote } from './texts/nb.ts'

/** What the reader calls a pattern that the schema spells out for every language: either as it is, or with `\d` for a digit. */
const asRead = (pattern: string): readonly string[] => {
  const plain = pattern.replace('(?![\\s\\S])', '')
  return [plain, plain.replaceAll('[0-9]', '\\d')]
}

const isKnown = (pattern: string): boolean => formatOf(pattern) !== undefined || quotePatternOf(pattern) !== undefined

/** Every pattern below a JSON Schema, as issues quote it. */
const patternsIn = (schema: unknown): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([name, below]) =>
    name === 'pattern' && typeof below === 'string' ? [String(new RegExp(below))] : patternsIn(below),
  )
}

describe('the texts of quotes', () => {
  it('have a sentence for every issue, and for no other', () => {
    expect(Object.keys(nbQuote.issues).sort()).toEqual(Object.keys({ ...quoteIssueKinds, ...financeIssueKinds }).sort())
  })

  it('have words for every state and reason', () => {
    expect(Object.keys(nbQuote.statuses)).toEqual([...states, 'expired', 'partly-delivered', 'partly-completed'])
    expect(Object.keys(nbQuote.reasons).sort()).toEqual([...new Set(Object.values(reasonCodes).flat())].sort())
  })

  it('have words for every form that a quote or a mapping asks for', () => {
    const all = [...patternsIn(quoteJsonSchema()), ...patternsIn(financeMappingJsonSchema())]
    expect(all.length).toBeGreaterThan(20)
    const unknown = all.filter((pattern) => !asRead(pattern).some(isKnown))
    expect([...new Set(unknown)]).toEqual([])
  })
})
