import { exampleFinanceMapping, exampleQuoteDetails } from '@anslag/quotes'
import type { Command } from '../command.ts'

/** What `quote example` writes, by the word for it. */
export const quoteExamples = { details: exampleQuoteDetails, mapping: exampleFinanceMapping } as const

/** Writes details of a quote, or a mapping to accounts, to start from. */
export const quoteExample: Command = {
  name: 'quote example',
  operands: [{ name: 'thing', words: Object.keys(quoteExamples) }],
  flags: [],
  run: async ({ operands: [thing] }) => ({
    kind: 'json',
    value: thing === 'mapping' ? quoteExamples.mapping : quoteExamples.details,
  }),
}
