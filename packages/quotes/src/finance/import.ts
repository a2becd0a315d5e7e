import { type AmountText, failure, type Issue, type Result, success } from '@anslag/pricing'
import type { Quote } from '../quote/quote.ts'
import { acceptedRevision } from './accepted.ts'
import { financeEntries } from './entries.ts'
import type { FinanceEntry } from './entry.ts'
import { raise } from './issues.ts'
import type { FinanceMapping } from './mapping.ts'

/** A quote that finance has: number, revision and hash are the key by which it is known. */
export interface ImportedQuote {
  readonly number: string
  readonly revision: number
  readonly hash: string
  /** Total including VAT. */
  readonly gross: AmountText
}

/** Every quote that was imported. */
export type FinanceState = readonly ImportedQuote[]

/** What an import leads to. Nothing is posted twice: of a quote that is there already there are no entries. */
export interface Imported {
  readonly outcome: 'imported' | 'already-imported'
  readonly state: FinanceState
  readonly entries: readonly FinanceEntry[]
}

const conflict = (quote: ImportedQuote, state: FinanceState): readonly Issue[] => {
  const { number, revision, hash } = quote
  const known = state.filter((each) => each.number === number)
  const newest = Math.max(0, ...known.map((each) => each.revision))
  const other = known.find((each) => each.revision === revision && each.hash !== hash)
  if (other !== undefined)
    return [raise('finance/other-hash', '', { number, revision, given: hash, known: other.hash })]
  return newest > revision ? [raise('finance/older-revision', '', { number, revision, newest })] : []
}

/**
 * Takes a quote into finance: the reference for importers in any language. The same number, revision and hash may come any
 * number of times; the same number and revision with another hash never passes.
 *
 * @returns the new state and what to post, or why the quote is refused; the state is then as it was.
 */
export const importQuote = (quote: Quote, mapping: FinanceMapping, state: FinanceState): Result<Imported> => {
  const accepted = acceptedRevision(quote)
  if (!accepted.ok) return accepted
  const { revision, hash } = accepted.value
  const { number, revision: count, totals } = revision.content
  const imported: ImportedQuote = { number, revision: count, hash, gross: totals.gross }
  const issues = conflict(imported, state)
  if (issues.length > 0) return failure(issues)
  if (state.some((each) => each.number === number && each.hash === hash))
    return success({ outcome: 'already-imported', state, entries: [] })
  const entries = financeEntries(revision.content, mapping)
  if (!entries.ok) return entries
  return success({ outcome: 'imported', state: [...state, imported], entries: entries.value })
}
