import { digest, type Request, steps } from '@anslag/pricing'
import type { Assumption, DriverAssumption } from '../quote/assumption.ts'
import { answerAt, isDriver, withValue } from './answers.ts'
import { isNorm } from './norms.ts'

const same = (one: unknown, other: unknown): boolean =>
  one === undefined || other === undefined ? one === other : digest(one) === digest(other)

const idOf = (document: unknown, ref: string): unknown => answerAt(document, `${ref}/id`)

/** True where the reference goes through the same things of both requests: the first population may have become another. */
const samePlace = (ref: string, before: unknown, after: unknown): boolean => {
  const above = steps(ref).map((_, index, all) =>
    all
      .slice(0, index)
      .map((step) => `/${step}`)
      .join(''),
  )
  return above.every((each) => same(idOf(before, each), idOf(after, each)))
}

const stillAsked = ({ ref, value, replaces }: DriverAssumption, before: unknown, after: Request): boolean =>
  samePlace(ref, before, after) &&
  same(answerAt(after, ref), replaces) &&
  !same(answerAt(after, ref), value) &&
  answerAt(withValue(after, ref, value), ref) !== undefined

/**
 * What officers decided that is about another request from the customer too: every norm; and an answer where the customer
 * says of the same thing what was said before.
 *
 * @param before the request as the customer sent it when officers decided
 */
export const repeatedAnswers = (
  assumptions: readonly Assumption[],
  before: unknown,
  after: Request,
): readonly Assumption[] =>
  assumptions.filter((each) => isNorm(each) || (isDriver(each) && stillAsked(each, before, after)))
