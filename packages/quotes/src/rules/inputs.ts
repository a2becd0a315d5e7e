import { answerText, type Estimate, figuresOfAnswer, type Issue, repetitions } from '@anslag/pricing'
import { answerAt, isDriver } from '../assumptions/answers.ts'
import { assumptionName } from '../assumptions/assumption-name.ts'
import { raise } from '../issues.ts'
import type { Assumption } from '../quote/assumption.ts'
import type { Content } from '../quote/content.ts'
import { type FoundLeaf, leavesOf } from './leaves-read.ts'
import { eachContent, type Rule } from './rule.ts'

/** What an estimate counts that its request does not say. Many lines rest on one answer, which is looked up once. */
const otherInputs = (estimate: Estimate, path: string): readonly Issue[] => {
  const answers = new Map<string, unknown>()
  const answerTo = (ref: string): unknown => {
    if (!answers.has(ref)) answers.set(ref, answerAt(estimate.request, ref))
    return answers.get(ref)
  }
  const different = ({ leaf, chosen }: FoundLeaf): readonly Issue[] => {
    const [ref = '', answer] = chosen?.split('=') ?? []
    const given = answer === undefined ? undefined : answerTo(ref)
    const expected = leaf.kind === 'input' ? figuresOfAnswer(answerTo(leaf.ref)) : [leaf.value]
    return [
      ...(expected.includes(leaf.value)
        ? []
        : [raise('quote/input-differs', path, { ref: leaf.ref, stated: leaf.value, expected: expected.join() })]),
      ...(given === undefined || answer === undefined || answerText(given) === answer
        ? []
        : [raise('quote/input-differs', path, { ref, stated: answer, expected: answerText(given) })]),
    ]
  }
  return leavesOf(estimate).flatMap(different)
}

/** An answer as text: lists and words of one spelling are told apart. */
const shown = (answer: unknown): string => (typeof answer === 'string' ? answer : JSON.stringify(answer ?? null))

const otherAssumptions = (
  assumptions: readonly Assumption[],
  { request }: Estimate,
  path: string,
): readonly Issue[] => [
  ...repetitions(assumptions.map((each) => `${each.kind} ${assumptionName(each)}`)).map(({ key, index }) =>
    raise('quote/repeated-assumption', `${path}/${index}`, { ref: key.split(' ')[1] ?? '' }),
  ),
  ...assumptions.flatMap((each, index) => {
    // An answer below it, that was assumed too, has changed it since.
    const refined = assumptions.some(
      (other) => isDriver(each) && isDriver(other) && other.ref.startsWith(`${each.ref}/`),
    )
    if (!isDriver(each) || refined) return []
    const [stated, expected] = [shown(each.value), shown(answerAt(request, each.ref))]
    return stated === expected
      ? []
      : [raise('quote/assumption-differs', `${path}/${index}/value`, { ref: each.ref, stated, expected })]
  }),
]

const bothScopes = (
  { estimate, assumptions, change }: Content,
  path: string,
): readonly (readonly [Estimate, readonly Assumption[], string])[] => [
  [estimate, assumptions, path],
  ...(change === undefined ? [] : ([[change.before, change.assumptions, `${path}/change`]] as const)),
]

/** That what was priced is what was asked for. */
export const inputRules: readonly Rule[] = [
  {
    id: 'QR-48',
    fact: 'estimate',
    terms: [],
    says: 'Every figure in a trace that the request gives, and every answer that decides one, is what the request says: a count itself, a list its length or 1, anything else 1.',
    check: eachContent((content, path) =>
      bothScopes(content, path).flatMap(([estimate, _, at]) =>
        otherInputs(estimate, at === path ? `${path}/estimate` : `${at}/before`),
      ),
    ),
  },
  {
    id: 'QR-66',
    fact: 'estimate',
    terms: [],
    says: 'No assumption is there twice, and the answer that an officer assumed is that of the request.',
    check: eachContent((content, path) =>
      bothScopes(content, path).flatMap(([estimate, assumptions, at]) =>
        otherAssumptions(assumptions, estimate, `${at}/assumptions`),
      ),
    ),
  },
]
