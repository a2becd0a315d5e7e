import { compareDecimals, type Day, type DecimalText, digest, failure, type Result, success } from '@anslag/pricing'
import { answerAt, askedRequest, isAnswer, isDriver, withValue } from '../assumptions/answers.ts'
import { isNorm, normIn } from '../assumptions/norms.ts'
import { raise } from '../issues.ts'
import type { AnswerValue, Assumption } from '../quote/assumption.ts'
import type { Content } from '../quote/content.ts'
import type { Quote } from '../quote/quote.ts'
import { edited } from './checked.ts'
import { decided, type Sources } from './repriced.ts'

/** Why an officer decided something, who it was, and when. */
export interface Decision {
  readonly reason: string
  readonly by: string
  readonly on: Day
}

/** A driver answered otherwise than the customer did, or where the customer did not. */
export interface DriverChange extends Decision {
  /** JSON Pointer into the request. */
  readonly ref: string
  readonly value: AnswerValue
}

/** Other hours than a norm of the price list. */
export interface NormChange extends Decision {
  /** `component.tariff` */
  readonly tariff: string
  /** Of a norm that an answer decides: for which answer. */
  readonly answer?: string
  /** Hours, of the tariff's unit. */
  readonly value: DecimalText
}

/** More hours than this of one norm are mistyped. */
const mostNormHours = '10000'

/** What is no decimal is told by the schema. */
const isTooMuch = (hours: string): boolean =>
  /^\d{1,40}(\.\d{1,40})?$/.test(hours) && compareDecimals(hours, mostNormHours) > 0

type Same = (each: Assumption) => boolean

/** The assumption in place of the one about the same thing, or at the end; none where it says what it replaces. */
const replaced = (all: readonly Assumption[], same: Same, by: Assumption): readonly Assumption[] => {
  const others = all.filter((each) => !same(each))
  const back = 'replaces' in by && digest(by.replaces) === digest(by.value)
  return back ? others : [...others, by]
}

/** Where an officer has answered above or below a place: the customer's own answer could not be told from it. */
const overlapping = ({ assumptions }: Content, ref: string): string | undefined =>
  assumptions
    .filter(isDriver)
    .map((each) => each.ref)
    .find((each) => each.startsWith(`${ref}/`) || ref.startsWith(`${each}/`))

const driverAssumption = (content: Content, change: DriverChange): Result<Assumption> => {
  const { ref, value } = change
  const asked = answerAt(askedRequest(content.estimate.request, content.assumptions), ref)
  if (asked !== undefined && !isAnswer(asked)) return failure([raise('quote/not-a-driver', '', { ref })])
  // Lists keep their length: of a thing that nobody ordered there is nothing to answer.
  const after = withValue(content.estimate.request, ref, value)
  if (answerAt(after, ref) === undefined) return failure([raise('quote/not-a-driver', '', { ref })])
  const other = overlapping(content, ref)
  if (other !== undefined) return failure([raise('quote/overlapping-assumption', '', { ref, other })])
  const now = answerAt(content.estimate.request, ref)
  if (now !== undefined && digest(now) === digest(value)) return failure([raise('quote/unchanged', '', { of: ref })])
  return success({ kind: 'driver', ...change, ...(asked === undefined ? {} : { replaces: asked }) })
}

/**
 * Answers a driver otherwise than the customer did, or where the customer did not: an assumption with reason and name. The
 * customer's answer stays in `replaces`, and so does the figure that it gave, in the trace.
 *
 * @returns the draft priced anew; or issues where the reference is no driver or the answer is not one of its answers.
 */
export const changeDriver = (quote: Quote, change: DriverChange, sources: Sources): Result<Quote> =>
  edited(quote, (content) => {
    const made = driverAssumption(content, change)
    if (!made.ok) return made
    const same = (each: Assumption) => isDriver(each) && each.ref === change.ref
    return decided(content, { assumptions: replaced(content.assumptions, same, made.value) }, sources)
  })

/**
 * Expects other hours than the price list's norm, on every line that the norm is part of: an assumption with reason and
 * name. Prices and tiers are not norms; what is special about one line is an adjustment.
 *
 * @returns the draft priced anew; or issues where the tariff is no norm, or the hours are those that count already.
 */
export const changeNorm = (quote: Quote, change: NormChange, sources: Sources): Result<Quote> =>
  edited(quote, (content) => {
    const { tariff, answer, value } = change
    const replaces = normIn(sources.book.list.document, change)
    if (replaces === undefined) return failure([raise('quote/not-a-norm', '', { tariff, answer: answer ?? '' })])
    if (isTooMuch(value)) {
      const limit = mostNormHours
      return failure([raise('quote/too-many-hours', '', { tariff, given: value, limit })])
    }
    const same = (each: Assumption) => isNorm(each) && each.tariff === tariff && each.answer === answer
    const now = content.assumptions.filter(isNorm).find(same)?.value ?? replaces
    if (now === value) return failure([raise('quote/unchanged', '', { of: tariff })])
    const made: Assumption = { kind: 'norm', ...change, replaces }
    return decided(content, { assumptions: replaced(content.assumptions, same, made) }, sources)
  })

/** States that an officer has looked at a component whose price the engine can only begin. */
export const assess = (quote: Quote, assessment: Decision & { readonly component: string }): Result<Quote> =>
  edited(quote, (content) => {
    const { component } = assessment
    if (!content.estimate.needsAssessment.some((each) => each.component === component))
      return failure([raise('quote/unknown-component', '', { component })])
    const same = (each: Assumption) => each.kind === 'assessment' && each.component === component
    const made: Assumption = { kind: 'assessment', ...assessment }
    return success({ ...content, assumptions: replaced(content.assumptions, same, made) })
  })

/** Takes back what an officer assumed: the customer's answer, or the list's norm, counts again. */
export const removeAssumption = (quote: Quote, place: number, sources: Sources): Result<Quote> =>
  edited(quote, (content) => {
    const { assumptions } = content
    if (assumptions[place] === undefined) return failure([raise('quote/unknown-id', '', { id: String(place) })])
    return decided(content, { assumptions: assumptions.filter((_, index) => index !== place) }, sources)
  })
