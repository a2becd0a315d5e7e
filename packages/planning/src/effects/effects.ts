import {
  type AmountText,
  type BookOnDay,
  type Estimate,
  estimate,
  type Request,
  type Result,
  subtractAmounts,
} from '@anslag/pricing'
import type { Edit } from '../edits/edit.ts'
import { edited } from '../edits/edited.ts'
import { type AskedQuestion, askedQuestions } from '../edits/questions.ts'
import { editsOfQuestion } from './edits-of-question.ts'

/** What one change of a request adds to its price with usual hours: below zero where it saves. */
export interface Effect {
  readonly edit: Edit
  readonly net: AmountText
  /** VAT included. */
  readonly gross: AmountText
  /** False when somebody must look at a part of what is then ordered: the price is then at least this much higher. */
  readonly complete: boolean
}

/**
 * What another request costs more than the one that stands.
 *
 * @returns undefined where it cannot be priced
 */
export const effectOfRequest = (base: Estimate, request: Request, by: BookOnDay): Omit<Effect, 'edit'> | undefined => {
  const priced = estimate({ ...by, request })
  if (!priced.ok) return undefined
  const { net, gross, complete } = priced.value.totals
  return { net: subtractAmounts(net, base.totals.net), gross: subtractAmounts(gross, base.totals.gross), complete }
}

const effectOf = (base: Estimate, edit: Edit, by: BookOnDay): readonly Effect[] => {
  const request = edited(base.request, [edit], by.book.catalogue)
  const change = request.ok ? effectOfRequest(base, request.value, by) : undefined
  return change === undefined ? [] : [{ edit, ...change }]
}

/** Answers without a figure of their own are told of only where they move the price. */
const isTold = ({ asked }: AskedQuestion, { net }: Effect): boolean => asked.kind !== 'fact' || net !== '0.00'

/**
 * What each other answer to one question adds or saves, each from an estimate of its own. Answers that contradict others, or
 * cannot be priced, have no effect. AskedQuestion by question, so that work can be spread.
 *
 * @param base the estimate of the request as it stands, by the same book on the same day
 */
export const effectsOfQuestion = (base: Estimate, question: AskedQuestion, by: BookOnDay): readonly Effect[] =>
  editsOfQuestion(question, by.book)
    .flatMap((edit) => effectOf(base, edit, by))
    .filter((effect) => isTold(question, effect))

/**
 * What every other answer to every question that is asked now adds or saves against the present one: other words, one more
 * and one fewer of what is counted or listed. Never asked about, never an effect.
 *
 * @returns the effects, in the order of the questions; or the issues of a request that cannot be priced.
 */
export const effectsOf = (request: Request, by: BookOnDay): Result<readonly Effect[]> => {
  const base = estimate({ ...by, request })
  if (!base.ok) return base
  const effects = askedQuestions(request, by.book).flatMap((question) => effectsOfQuestion(base.value, question, by))
  return { ok: true, value: effects }
}
