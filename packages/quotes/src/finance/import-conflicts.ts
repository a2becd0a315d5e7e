import type { Issue } from '@anslag/pricing'
import { lastSealed } from '../lifecycle/status.ts'
import type { Quote } from '../quote/quote.ts'
import { bindingRevision } from './accepted.ts'
import { raise } from './issues.ts'
import { eventsOf, type FinanceState, type ImportedQuote } from './state.ts'

/** Every revision that finance has with another hash than the quote. */
const otherHashes = (quote: Quote, known: readonly ImportedQuote[]): readonly Issue[] =>
  known.flatMap(({ number, revision, hash }) => {
    const given = quote.revisions.find(({ content }) => content.revision === revision)?.seal?.hash
    return given === undefined || given === hash
      ? []
      : [raise('finance/other-hash', '', { number, revision, given, known: hash })]
  })

/** An older file would bring back what was reversed, or reverse what was accepted since. */
const olderFile = (quote: Quote, each: ImportedQuote | undefined, isBinding: boolean): readonly Issue[] => {
  if (each === undefined) return []
  const { number, revision, events, reversed } = each
  const changes = isBinding === (reversed === true)
  return changes && eventsOf(quote, revision) <= events ? [raise('finance/older-file', '', { number, revision })] : []
}

/** Another change of the same quote: both are the difference from what was agreed before, which can be charged once. */
const otherChanges = (quote: Quote, state: FinanceState): readonly Issue[] => {
  const number = quote.number ?? ''
  const changes = bindingRevision(quote)?.revision.content.change?.number
  if (changes === undefined) return []
  return state
    .filter((each) => each.changes === changes && each.number !== number && each.reversed !== true)
    .map((each) => raise('finance/changed-otherwise', '', { number, base: changes, other: each.number }))
}

/** What finance has of the quote that this one changes, and the change; nothing where the quote itself is there already. */
const baseIn = (quote: Quote, state: FinanceState) => {
  const revision = bindingRevision(quote)?.revision
  const isThere = state.some(({ hash, reversed }) => hash === revision?.seal?.hash && reversed !== true)
  const change = isThere ? undefined : revision?.content.change
  return change && { change, known: state.filter(({ number }) => number === change.number) }
}

/** The difference from what finance does not have, or has no longer, is no amount to invoice. */
const otherBase = (quote: Quote, state: FinanceState): readonly Issue[] => {
  const { change, known = [] } = baseIn(quote, state) ?? {}
  if (change === undefined || known.length === 0) return []
  const params = { number: quote.number ?? '', base: change.number, revision: change.revision }
  const agreed = known.find(({ hash }) => hash === change.hash)
  if (agreed === undefined) return [raise('finance/other-base', '', params)]
  return agreed.reversed === true ? [raise('finance/base-reversed', '', params)] : []
}

/** A warning where the quote that this one changes was never imported. */
export const missingBase = (quote: Quote, state: FinanceState): readonly Issue[] => {
  const { change, known = [] } = baseIn(quote, state) ?? {}
  return change === undefined || known.length > 0
    ? []
    : [raise('finance/base-missing', '', { number: quote.number ?? '', base: change.number })]
}

/** Why what finance has of a quote does not let this one in. */
export const conflicts = (quote: Quote, state: FinanceState): readonly Issue[] => {
  const known = state.filter(({ number }) => number === quote.number)
  const others = otherHashes(quote, known)
  if (others.length > 0) return others
  const rivals = [...otherChanges(quote, state), ...otherBase(quote, state)]
  if (rivals.length > 0) return rivals
  const binding = bindingRevision(quote)?.revision
  const revision = (binding ?? lastSealed(quote))?.content.revision ?? 0
  const newest = Math.max(0, ...known.map((each) => each.revision))
  if (newest > revision) return [raise('finance/older-revision', '', { number: quote.number ?? '', revision, newest })]
  return olderFile(
    quote,
    known.find((each) => each.revision === revision),
    binding !== undefined,
  )
}
