import type { Issue } from '@anslag/pricing'
import type { Quote } from '../quote/quote.ts'
import { adjustmentRules } from './adjustments.ts'
import { changeRules } from './change.ts'
import { codeRules } from './codes.ts'
import { deliveryRules } from './deliveries.ts'
import { estimateRules } from './estimate.ts'
import { eventRules } from './events.ts'
import { formRules } from './form.ts'
import { identityRules } from './identity.ts'
import { inputRules } from './inputs.ts'
import { invoicingRules } from './invoicing.ts'
import { issuedRules } from './issued.ts'
import { lineRules } from './lines.ts'
import { partyRules } from './parties.ts'
import { completenessRule, pricingRules, shownRule } from './pricing.ts'
import { statementRules } from './redactions.ts'
import { remarkRule } from './remarks.ts'
import type { Rule } from './rule.ts'
import { sealRules } from './seals.ts'
import { standingChangeRules } from './standing-changes.ts'
import { successionRules } from './succession.ts'
import { totalRules } from './totals.ts'
import { vatRules } from './vat.ts'

const all: readonly Rule[] = [
  ...formRules,
  ...identityRules,
  ...partyRules,
  ...lineRules,
  ...adjustmentRules,
  ...totalRules,
  ...vatRules,
  ...estimateRules,
  ...issuedRules,
  remarkRule,
  ...eventRules,
  ...deliveryRules,
  ...successionRules,
  ...inputRules,
  completenessRule,
  ...pricingRules,
  shownRule,
  ...invoicingRules,
  ...codeRules,
  ...sealRules,
  ...statementRules,
  ...changeRules,
  ...standingChangeRules,
]

/** Every business rule of `quote/1`, in the order of their numbers. */
export const quoteRules: readonly Rule[] = all.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** The issue with the number of the rule that was broken. */
export const ofRule = (issue: Issue, rule: string): Issue => ({ ...issue, params: { ...issue.params, rule } })

const breaches = (rules: readonly Rule[], quote: Quote): readonly Issue[] =>
  rules.flatMap(({ id, check }) => check(quote).map((issue) => ofRule(issue, id)))

/** Every breach of a rule, each with its number. A quote of too many lines is told that alone: thousands would follow from it. */
export const ruleIssues = (quote: Quote): readonly Issue[] => {
  const tooLong = breaches(
    quoteRules.filter(({ id }) => id === 'QR-20'),
    quote,
  )
  return tooLong.length > 0 ? tooLong : breaches(quoteRules, quote)
}
