import { type BookOnDay, failure, type Issue, type Result, success } from '@anslag/pricing'
import { agreedAmounts } from '../amounts/agreed.ts'
import { askedRequest } from '../assumptions/answers.ts'
import { citations } from '../assumptions/cited.ts'
import { currentNorms } from '../assumptions/norms.ts'
import { priced } from '../assumptions/priced.ts'
import { raise } from '../issues.ts'
import type { Adjustment } from '../quote/adjustment.ts'
import type { ChangeOf, Content } from '../quote/content.ts'
import { answersOfRemarks, withRemarkAnswers } from '../remarks/remarks.ts'

/** The price book that a quote was priced with. */
export type Sources = Pick<BookOnDay, 'book'>

/** An issue for each document that is another than the quote was priced with. */
const others = ({ estimate }: Content, { book: { list, catalogue, vatTable } }: Sources): readonly Issue[] =>
  (
    [
      ['price-list', estimate.priceList.digest, list.digest],
      ['catalogue', estimate.catalogue.digest, catalogue.digest],
      ['vat-table', estimate.vatTable.digest, vatTable.digest],
    ] as const
  )
    .filter(([, stated, given]) => stated !== given)
    .map(([document, stated, given]) => raise('quote/other-documents', '', { document, stated, given }))

/** The reductions for what an accepted quote covers, in place of those that were there. */
const withAgreed = (content: Content, change: ChangeOf): readonly Adjustment[] => [
  ...agreedAmounts(change.before).map(
    (agreed, index): Adjustment => ({
      ...agreed,
      id: `agreed-${index + 1}`,
      kind: 'reduction',
      reason: change.reason,
      by: content.officer.name,
      base: agreed.amount,
      agreed: true,
    }),
  ),
  ...content.adjustments.filter(({ agreed }) => agreed !== true),
]

const pricedBefore = (change: ChangeOf, by: BookOnDay, content: Content): Result<ChangeOf> => {
  const { before } = change
  const assumptions = currentNorms(change.assumptions, by.book.list.document)
  const { vatReasons } = content
  const again = priced(askedRequest(before.request, assumptions), by, { assumptions, vatReasons })
  return again.ok ? success({ ...change, assumptions, before: again.value }) : again
}

/**
 * The content with its estimate made anew from a request as the customer sent it, the officers' decisions and documents;
 * in a quote for a change, with the scope before it made anew too.
 */
export const pricedAnew = (decided: Content, asked: unknown, by: BookOnDay): Result<Content> => {
  const content = { ...decided, assumptions: currentNorms(decided.assumptions, by.book.list.document) }
  const estimate = priced(asked, by, content)
  if (!estimate.ok) return estimate
  const change = content.change === undefined ? undefined : pricedBefore(content.change, by, content)
  if (change !== undefined && !change.ok) return change
  const estimates = [estimate.value, ...(change === undefined ? [] : [change.value.before])]
  const made = {
    ...content,
    ...citations(estimates, by.book.list.document, by.book.vatTable.document),
    estimate: estimate.value,
    ...(change === undefined ? {} : { change: change.value, adjustments: withAgreed(content, change.value) }),
  }
  return success(withRemarkAnswers(made, answersOfRemarks(made)))
}

/** The content priced anew after a decision, with the very documents and on the day that it was priced with before. */
export const decided = (content: Content, decisions: Partial<Content>, sources: Sources): Result<Content> => {
  const wrong = others(content, sources)
  if (wrong.length > 0) return failure(wrong)
  const { estimate, assumptions } = content
  const asked = askedRequest(estimate.request, assumptions)
  return pricedAnew({ ...content, ...decisions }, asked, { book: sources.book, day: estimate.day })
}
