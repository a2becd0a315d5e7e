import type { Instant, Issue } from '@anslag/pricing'
import { lastRevision, statusOf } from '@anslag/quotes'
import type { Case } from '../register/cases.ts'
import { presentedIssue } from './issues.ts'

/** A case that names somebody who asks to be forgotten, and what keeps it; nothing of that where they may be taken out, or were. */
export const presentedErased = ({ id, quote, isDiscarded }: Case, at: Instant, kept: readonly Issue[]) => {
  const last = lastRevision(quote)
  return {
    case: id,
    ...(quote.number === undefined ? {} : { number: quote.number }),
    ...(last === undefined
      ? {}
      : {
          status: isDiscarded ? 'discarded' : statusOf(last, at),
          buyer: last.content.buyer.name,
          project: last.content.project.title,
        }),
    kept: kept.map(presentedIssue),
  }
}
