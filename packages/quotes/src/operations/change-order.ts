import { type BookOnDay, failure, type Request, type Result, success } from '@anslag/pricing'
import { recalculated } from '../amounts/recalculated.ts'
import { answerAt, askedRequest, isAnswer, isDriver } from '../assumptions/answers.ts'
import { priced } from '../assumptions/priced.ts'
import { repeatedAnswers } from '../assumptions/repeated-answers.ts'
import { raise } from '../issues.ts'
import { standingChange } from '../lifecycle/standing-change.ts'
import { lastSealed, stateOf } from '../lifecycle/status.ts'
import type { Assumption } from '../quote/assumption.ts'
import type { Content } from '../quote/content.ts'
import type { Quote, Revision, Seal } from '../quote/quote.ts'
import { repeatedRemarkAnswers, withRemarkAnswers } from '../remarks/remarks.ts'
import { checked, isAgreed } from './checked.ts'
import { pricedAnew } from './repriced.ts'

/** What a quote for a change is made of. */
export interface ChangeInput extends BookOnDay {
  /** The whole new scope. */
  readonly request: Request
  /** Why what was agreed is taken off, in the language of the quote. */
  readonly reason: string
}

const kind = '/application/kind'

/**
 * Both scopes are priced as the kind of application that was accepted: the work of the change itself is a line or a charge.
 * Where the customer calls it something else, that is an assumption like any other, under the name of the quote's officer.
 */
const asAccepted = (
  { request, reason, day }: ChangeInput,
  accepted: Content,
  repeated: readonly Assumption[],
): readonly Assumption[] => {
  const [asked, value] = [answerAt(request, kind), answerAt(accepted.estimate.request, kind)]
  if (!isAnswer(value) || asked === value || repeated.some((each) => isDriver(each) && each.ref === kind))
    return repeated
  const replaces = isAnswer(asked) ? { replaces: asked } : {}
  const made = { kind: 'driver', ref: kind, value, ...replaces, reason } as const
  return [...repeated, { ...made, by: accepted.officer.name, on: day }]
}

/**
 * The revision that a change is made of.
 *
 * @returns an issue where nobody has accepted, or not any longer, or where another change stands.
 */
const agreedRevision = (quote: Quote): Result<Revision & { readonly seal: Seal }> => {
  const revision = lastSealed(quote)
  if (revision?.seal === undefined) return failure([raise('quote/draft-exists', '/revisions')])
  const status = stateOf(revision)
  const named = { number: quote.number ?? '' }
  if (status === 'cancelled') return failure([raise('quote/base-not-agreed', '', { ...named, status })])
  if (!isAgreed(revision)) return failure([raise('quote/not-accepted', '', named)])
  const standing = standingChange(revision.events)
  if (standing === undefined) return success({ ...revision, seal: revision.seal })
  const code = standing.kind === 'changed' ? 'quote/changed-already' : 'quote/change-stands'
  return failure([raise(code, '', { number: standing.number })])
}

/**
 * The draft of a quote for a change of what was accepted. It prices the whole new scope and, by the same documents, the
 * scope that was accepted, and takes the latter off: what is charged is the difference in scope, at today's prices, and
 * what was agreed is not priced anew. Parties, terms, and what officers decided about norms and about answers that the
 * customer repeats are those of the accepted quote; `droppedDecisions` tells what is not.
 *
 * A quote that was changed is not changed again: the next change is one of the change, so that it is priced from the scope
 * that is agreed by then.
 *
 * @returns the draft; or issues where nothing has been accepted, where another change stands, or the request cannot be priced.
 */
export const changeOrder = (accepted: Quote, input: ChangeInput): Result<Quote> => {
  const agreed = agreedRevision(accepted)
  if (!agreed.ok) return agreed
  const revision = agreed.value
  const { number = '' } = accepted
  const { request, book, day, reason } = input
  const {
    number: _number,
    issuedOn: _issuedOn,
    validUntil: _validUntil,
    change: _change,
    instalments: _instalments,
    ...content
  } = revision.content
  const { assumptions, estimate, vatReasons } = content
  const asked = askedRequest(estimate.request, assumptions)
  const before = priced(asked, { book, day }, { assumptions, vatReasons })
  if (!before.ok) return before
  const { hash } = revision.seal
  const first: Content = {
    ...content,
    revision: 1,
    assumptions: asAccepted(input, content, repeatedAnswers(assumptions, asked, request)),
    fixedLines: [],
    adjustments: [],
    change: { number, revision: content.revision, hash, reason, before: before.value, assumptions },
  }
  const remarkAnswers = repeatedRemarkAnswers(content.remarkAnswers, asked, request)
  const made = pricedAnew(withRemarkAnswers(first, remarkAnswers), request, { book, day })
  if (!made.ok) return made
  return checked({ format: 'quote/1', revisions: [{ content: recalculated(made.value), events: [] }] })
}
