import type { QuoteWords } from './nb.ts'
import { issues } from './nn/issues.ts'
import { documents, events, facts, findings, reasons, roles, statements, statuses, terms } from './nn/lifecycle.ts'
import { patterns } from './nn/patterns.ts'
import { rules } from './nn/rules.ts'
import { said, view } from './nn/view.ts'

/** Texts of quotes in nynorsk. */
export const quoteTextsNn: QuoteWords = {
  language: 'nn',
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
