import { type Result, success } from '@anslag/pricing'
import {
  type Entry,
  lastSealed,
  type Operated,
  type Quote,
  quoteOperations,
  standingChange,
  statusOf,
} from '@anslag/quotes'
import { type Case, caseNumbered } from '../register/cases.ts'
import { type Acting, withTodaysBook } from './acting.ts'
import type { ReceivedRequest } from './origin.ts'
import { stored } from './stored.ts'

/** What follows of itself is entered by the desk. */
const byDesk = (at: string): Entry => ({ at, by: { name: 'Anslag', role: 'system' } })

/**
 * Enters in a base what has become of a quote that changes it, where anything has.
 *
 * @param base locked in the transaction in which the change was made
 */
export const enteredInBase = async (
  { within, entry: { at }, desk: { keys } }: Pick<Acting, 'within' | 'entry' | 'desk'>,
  base: Case,
  change: Quote,
): Promise<Result<Quote>> => {
  const entry = byDesk(at)
  const made = quoteOperations.enterChange(base.quote, { change }, entry)
  if (!made.ok) return made.issues.every(({ code }) => code === 'quote/change-entered') ? success(base.quote) : made
  const doing = { act: 'enterChange', entry, person: entry.by.name, keys: keys() }
  const after = await stored(within, base, made.value, doing)
  return after.ok ? success(after.value.quote) : after
}

/** A change that nobody answered in time stands in the way of the next until its end is entered. */
const withoutExpired = async (quote: Quote, acting: Acting): Promise<Result<Quote>> => {
  const { within, frame, entry } = acting
  const standing = standingChange(lastSealed(quote)?.events ?? [])
  if (standing?.kind !== 'change-issued') return success(quote)
  const change = await caseNumbered(within, standing.number)
  const last = change.ok ? lastSealed(change.value.quote) : undefined
  if (!change.ok || last === undefined || statusOf(last, entry.at) !== 'expired') return success(quote)
  return enteredInBase(acting, { ...frame, quote }, change.value.quote)
}

/** Makes the draft of a quote for a change of an accepted one, priced by the list of today. */
export const changed =
  (received: ReceivedRequest, reason: string) =>
  async (quote: Quote, acting: Acting): Promise<Result<Operated>> => {
    const base = await withoutExpired(quote, acting)
    if (!base.ok) return base
    return withTodaysBook(acting, (entry) =>
      quoteOperations.change(base.value, { request: received.request, reason }, entry),
    )
  }
