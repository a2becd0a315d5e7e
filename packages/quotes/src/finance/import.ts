import { type Day, failure, type Issue, osloDay, type Result, success } from '@anslag/pricing'
import { deliveryMeant } from '../lifecycle/deliveries-made.ts'
import { lastChange } from '../lifecycle/standing-change.ts'
import { requireQuote } from '../quote/argument.ts'
import type { Content } from '../quote/content.ts'
import type { QuoteEvent } from '../quote/event.ts'
import type { Quote } from '../quote/quote.ts'
import { ruleIssues } from '../rules/table.ts'
import { type AcceptedRevision, bindingRevision, notAccepted } from './accepted.ts'
import { financeEntries } from './entries.ts'
import type { FinanceEntry } from './entry.ts'
import { conflicts, missingBase } from './import-conflicts.ts'
import type { FinanceMapping } from './mapping.ts'
import { type FinanceState, type ImportedQuote, importedOf, reversedIn } from './state.ts'

/** What an import leads to. Nothing is posted twice: of a quote that is there already there are no entries. */
export interface Imported {
  /**
   * `replaces`: imported, and an earlier revision no longer holds. `reversed`: what was imported holds no longer.
   * `updated`: nothing is posted, but it was accepted anew since, perhaps with another reference or order number, a change of
   * it was agreed or given up, or a delivery was made, so that its instalment is to be invoiced.
   */
  readonly outcome: 'imported' | 'replaces' | 'updated' | 'already-imported' | 'reversed' | 'already-reversed'
  readonly state: FinanceState
  readonly entries: readonly FinanceEntry[]
  /** Of a quote that was accepted anew since it was imported: the references that the invoice must have. */
  readonly acceptance?: AcceptedRevision['acceptance']
  /** The last that was entered since of a quote that changes it, where that was agreed or given up. */
  readonly change?: NonNullable<ReturnType<typeof lastChange>>
  /** Every delivery that was entered since, with its day in Oslo. */
  readonly deliveries?: readonly { readonly delivery: string; readonly on: Day }[]
  /** Of a quote for a change whose base was never imported: that it was not. */
  readonly warnings?: readonly Issue[]
  /** What finance must reverse: everything that was posted with these keys. */
  readonly reverse: readonly ImportedQuote[]
}

const unchanged = (outcome: Imported['outcome'], state: FinanceState): Result<Imported> =>
  success({ outcome, state, entries: [], reverse: [] })

/** What was delivered; without a name where no delivery was ordered by one. */
const deliveriesIn = (content: Content, since: readonly QuoteEvent[]): NonNullable<Imported['deliveries']> =>
  since.flatMap((event) =>
    event.kind === 'delivered'
      ? [{ delivery: deliveryMeant(content, event.delivery) ?? '', on: osloDay(event.at) }]
      : [],
  )

/** A quote that finance has: nothing, unless it was accepted anew since, was changed, or something was delivered. */
const again = (accepted: AcceptedRevision, known: ImportedQuote, state: FinanceState): Result<Imported> => {
  const { acceptance, revision } = accepted
  const since = revision.events.slice(known.events)
  const change = lastChange(since)
  const deliveries = deliveriesIn(revision.content, since)
  const news = {
    ...(since.includes(acceptance) ? { acceptance } : {}),
    ...(change === undefined || change.kind === 'change-issued' ? {} : { change }),
    ...(deliveries.length === 0 ? {} : { deliveries }),
  }
  if (Object.keys(news).length === 0) return unchanged('already-imported', state)
  const after = state.map((each) => (each === known ? importedOf(accepted) : each))
  return success({ outcome: 'updated', state: after, entries: [], reverse: [], ...news })
}

/** A quote that nobody is bound by: what was imported of it is reversed, once. */
const ended = (quote: Quote, state: FinanceState): Result<Imported> => {
  const known = state.filter(({ number }) => number === quote.number)
  const reverse = known.filter(({ reversed }) => reversed !== true)
  if (known.length === 0) return failure([notAccepted(quote)])
  if (reverse.length === 0) return unchanged('already-reversed', state)
  return success({ outcome: 'reversed', state: reversedIn(state, quote), entries: [], reverse })
}

/**
 * Takes a quote into finance: the reference for importers in any language. The same number, revision and hash may come any
 * number of times; the same number and revision with another hash never passes. What was imported and is no longer accepted,
 * since it was cancelled, undone or accepted anew in a later revision, is told as to be reversed.
 *
 * @returns the new state and what to post and reverse, or why the quote is refused; the state is then as it was.
 */
export const importQuote = (quote: Quote, mapping: FinanceMapping, state: FinanceState): Result<Imported> => {
  requireQuote(quote, 'importQuote')
  const broken = ruleIssues(quote)
  if (broken.length > 0) return failure(broken)
  const issues = conflicts(quote, state)
  if (issues.length > 0) return failure(issues)
  const accepted = bindingRevision(quote)
  if (accepted === undefined) return ended(quote, state)
  const imported = importedOf(accepted)
  const isImported = (each: ImportedQuote) => each.number === imported.number && each.hash === imported.hash
  const known = state.find((each) => isImported(each) && each.reversed !== true)
  if (known !== undefined) return again(accepted, known, state)
  const entries = financeEntries(accepted.revision.content, mapping)
  if (!entries.ok) return entries
  const reverse = state.filter(({ number, reversed }) => number === quote.number && reversed !== true)
  const warnings = missingBase(quote, state)
  const others = reversedIn(state, quote).filter((each) => !isImported(each))
  return success({
    outcome: reverse.length === 0 ? 'imported' : 'replaces',
    state: [...others, imported],
    entries: entries.value,
    ...(warnings.length === 0 ? {} : { warnings }),
    reverse,
  })
}
