import { apart, plain, type StyledLine, strong, wrapped } from '@anslag/documents/text'
import { type BookOnDay, priceBookDocuments } from '@anslag/pricing'
import type { Content, Recomputed } from '@anslag/quotes'
import type { Invocation } from '../commands/command.ts'
import { quoteDifferenceLines } from './difference.ts'

/** The estimate as it is labelled: by the day and the list that it was priced with now. */
const labelled = ({ estimate }: Content, { day, book }: BookOnDay): Content['estimate'] => {
  const { document, digest } = book.list
  const { id, revision, status } = document
  return { ...estimate, day, priceList: { ...estimate.priceList, id, revision, digest, status } }
}

/** Whether a quote would cost the same today, what it was priced with that has changed, and what differs. */
export const recomputedLines = (
  { same, changed, statedOtherwise, difference }: Recomputed,
  content: Content,
  by: BookOnDay,
  invocation: Invocation,
): readonly StyledLine[] => {
  const { environment, wording } = invocation
  const { verification, documents: names, statements } = wording.quotes
  const what = changed.map(({ of }) => names[of]).join(', ')
  const otherwise = verification.statedOtherwise.replace(
    '{what}',
    statedOtherwise.map(({ of }) => statements[of]).join(', '),
  )
  const now = { ...content, estimate: labelled(content, by) }
  return apart([
    wrapped(same ? verification.same : verification.differs, environment.columns).map(strong),
    wrapped(
      what === '' ? verification.nothingChanged : verification.changed.replace('{what}', what),
      environment.columns,
    ).map(plain),
    statedOtherwise.length === 0 ? [] : wrapped(otherwise, environment.columns).map(plain),
    same ? [] : quoteDifferenceLines(difference, [content, now], priceBookDocuments(by.book), invocation),
  ])
}
