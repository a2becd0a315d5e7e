import type { Language } from '@anslag/pricing'
import type { EventKind, Fact, FinanceIssueCode, Finding, QuoteIssueCode, QuoteStatus, Role } from '@anslag/quotes'
import { issues } from './nb/issues.ts'
import { documents, events, facts, findings, reasons, roles, statements, statuses, terms } from './nb/lifecycle.ts'
import { patterns } from './nb/patterns.ts'
import { rules } from './nb/rules.ts'
import { said, view } from './nb/view.ts'

const bokmål = {
  issues: issues satisfies Record<QuoteIssueCode | FinanceIssueCode, string>,
  rules,
  statuses: statuses satisfies Record<QuoteStatus, string>,
  events: events satisfies Record<EventKind, string>,
  reasons,
  roles: roles satisfies Record<Role, string>,
  facts: facts satisfies Record<Fact, string>,
  findings: findings satisfies Record<Finding, string>,
  documents,
  statements,
  terms,
  patterns,
  view,
  said,
}

/** All texts of quotes in one language: what bokmål has, every language has. */
export type QuoteWords = { readonly language: Language } & typeof bokmål

/** Texts of quotes in bokmål, apart from the others: only those who make or check quotes load them. */
export const quoteTextsNb: QuoteWords = { language: 'nb', ...bokmål }
