import { addAmounts, digest, type Issue } from '@anslag/pricing'
import { shareIdOf, sharesOf } from '../amounts/shares.ts'
import { answerAt, isDriver } from '../assumptions/answers.ts'
import { assumptionName } from '../assumptions/assumption-name.ts'
import { raise } from '../issues.ts'
import type { Adjustment } from '../quote/adjustment.ts'
import type { Assumption } from '../quote/assumption.ts'
import type { Content } from '../quote/content.ts'

/** True where the customer says by now what the officer had assumed. */
const isAnswered = (each: Assumption, { estimate }: Content): boolean => {
  const now = isDriver(each) ? answerAt(estimate.request, each.ref) : undefined
  return isDriver(each) && now !== undefined && digest(now) === digest(each.value)
}

const dropped = (each: Assumption): Issue => {
  const value = 'value' in each ? [each.value].flat().join(', ') : ''
  const { by, reason } = each
  return each.kind === 'assessment'
    ? raise('quote/assessment-not-carried', '/assumptions', { component: each.component, by, reason })
    : raise('quote/assumption-not-carried', '/assumptions', { of: assumptionName(each), value, by, reason })
}

const notRepeated = ({ id, kind, percent, amount, reason }: Adjustment): Issue =>
  percent === undefined
    ? raise(`quote/${kind}-not-carried`, '/adjustments', { id, amount, reason })
    : raise(`quote/${kind}-percent-not-carried`, '/adjustments', { id, percent, amount, reason })

/** What was agreed as one: a percentage with the amounts of all that carry it. */
const whole = (parts: readonly Adjustment[]): Adjustment | undefined => {
  const [first] = parts
  return first && { ...first, id: shareIdOf(first), amount: addAmounts(parts.map(({ amount }) => amount)) }
}

/**
 * A warning for each decision about a former content that a later one is without: an officer's assumption, unless the
 * customer answers so by now, and a charge or a reduction. In a quote for a change, the former is what was accepted.
 */
export const droppedDecisions = (before: Content, after: Content): readonly Issue[] => {
  const places = new Set(after.assumptions.map(assumptionName))
  const ids = new Set(after.adjustments.map(shareIdOf))
  return [
    ...before.assumptions.filter((each) => !places.has(assumptionName(each)) && !isAnswered(each, after)).map(dropped),
    ...sharesOf(before.adjustments)
      .flatMap((parts) => whole(parts) ?? [])
      .filter(({ id, agreed }) => agreed !== true && !ids.has(id))
      .map(notRepeated),
  ]
}
