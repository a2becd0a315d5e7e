import { issues } from './en/issues.ts'
import { documents, events, facts, findings, reasons, roles, statements, statuses, terms } from './en/lifecycle.ts'
import { patterns } from './en/patterns.ts'
import { rules } from './en/rules.ts'
import { said, view } from './en/view.ts'
import type { QuoteWords } from './nb.ts'

/** Texts of quotes in English. */
export const quoteTextsEn: QuoteWords = {
  language: 'en',
  issues,
  rules,
  statuses,
  events,
  reasons,
  roles,
  facts,
  findings,
  documents,
  statements,
  terms,
  patterns,
  view,
  said,
}
