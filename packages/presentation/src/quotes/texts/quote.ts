import type { Text } from '@anslag/pricing'
import type { EventKind, Fact, FinanceIssueCode, Finding, QuoteIssueCode, QuoteStatus, Role } from '@anslag/quotes'
import type { InLanguage, Wording } from '../../texts/in-language.ts'
import { contentIssues } from './content-issues.ts'
import { details } from './details.ts'
import { eventIssues } from './event-issues.ts'
import { financeIssues } from './finance-issues.ts'
import { invoicingIssues } from './invoicing.ts'
import { lifeIssues } from './life-issues.ts'
import { events, reasons, roles, statuses } from './lifecycle.ts'
import { operationIssues } from './operation-issues.ts'
import { patterns } from './patterns.ts'
import { pricingIssues } from './pricing-issues.ts'
import { documents, statements, terms } from './stated.ts'
import { unusualIssues } from './unusual-issues.ts'
import { facts, findings, verification } from './verification.ts'
import { view } from './view.ts'

const issues = {
  ...contentIssues,
  ...invoicingIssues,
  ...pricingIssues,
  ...eventIssues,
  ...lifeIssues,
  ...unusualIssues,
  ...operationIssues,
  ...financeIssues,
}

/** What shows a quote: its lines, terms, assumptions and events. */
export const shownQuote = {
  language: { nb: 'nb', nn: 'nn', en: 'en' } as const,
  statuses: statuses satisfies Record<QuoteStatus, Text>,
  events: events satisfies Record<EventKind, Text>,
  reasons,
  view,
  details,
} satisfies Wording

/** What tells of a quote that something is wrong with, or that is checked: a page that shows one leaves it out. */
export const checkedQuote = {
  issues: issues satisfies Record<QuoteIssueCode | FinanceIssueCode, Text>,
  roles: roles satisfies Record<Role, Text>,
  facts: facts satisfies Record<Fact, Text>,
  findings: findings satisfies Record<Finding, Text>,
  documents,
  statements,
  terms,
  patterns,
  verification,
} satisfies Wording

/** The texts that show a quote, in one language. */
export type ShownQuoteWords = InLanguage<typeof shownQuote>

/** All texts of quotes in one language. */
export type QuoteWords = ShownQuoteWords & InLanguage<typeof checkedQuote>
