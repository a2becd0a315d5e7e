import type { Quote } from '../quote/quote.ts'
import type { Redaction } from '../quote/redaction.ts'

/** The redactions of one content or event, in the order in which they were made. */
export const redactionsOf = ({ redactions = [] }: Quote, revision: number, event?: number): readonly Redaction[] =>
  redactions.filter((each) => each.revision === revision && each.event === event)

/** The hash that a content or event must have by now: the one that was sealed, or the one that the last redaction states. */
export const standingHash = (quote: Quote, sealed: string, revision: number, event?: number): string =>
  redactionsOf(quote, revision, event).at(-1)?.after ?? sealed
