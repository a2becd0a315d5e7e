import type { Issue } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import { formatMoney } from '../format/number.ts'
import { formatParam, type KnownNames } from '../issues/params.ts'
import { known } from '../names/known.ts'
import type { Texts } from '../texts/texts.ts'
import type { PlanWords } from './texts/plan.ts'

const amount = /^\d+\.\d{2}$/

/** Issues that quote what somebody wrote, which is no amount until it is read. */
const quoted: readonly string[] = ['given', 'offer']

/**
 * An issue of planning in words: what is wrong and what to do. Undefined for an issue of another kind.
 */
export const planIssueSentence = (
  issue: Issue,
  texts: Texts,
  { issues }: PlanWords,
  names: KnownNames = {},
): string | undefined => {
  const template = known<string>(issues, issue.code)
  if (template === undefined) return undefined
  const params = Object.entries(issue.params).map(([name, value]) => {
    const isAmount = typeof value === 'string' && amount.test(value) && !quoted.includes(name)
    return [name, isAmount ? formatMoney(value, texts) : formatParam(issue, name, texts, names)]
  })
  return fill(template, Object.fromEntries(params))
}
