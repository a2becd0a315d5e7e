import {
  compareDecimals,
  type Day,
  type DecimalText,
  decimalPattern,
  type Issue,
  isDay,
  isRead,
  issueArea,
  requireArgument,
  valueAt,
} from '../values/index.ts'

/** How many lines an estimate may have; declared once. The large example has 200. */
export const mostLines = 1_000

/** What an estimate is asked for beside the documents, when it cannot be. */
export const inputIssueKinds = {
  'input/not-a-day': { severity: 'error' },
  'input/vat-recovery': { severity: 'error' },
  'input/too-many-lines': { severity: 'error' },
} as const

const raise = issueArea(inputIssueKinds)

const isPercent = (text: DecimalText): boolean =>
  typeof text === 'string' &&
  decimalPattern.test(text) &&
  compareDecimals(text, '0') >= 0 &&
  compareDecimals(text, '100') <= 0

/** Refuses what is no request and no price book, which types tell before. What is wrong in the request, its reader has told. */
export const requireInput = (given: unknown): void => {
  const isRequest = valueAt(given, ['request', 'format']) === 'request/1'
  requireArgument(isRequest, 'estimate', 'request', 'the value that readRequest gave')
  for (const part of ['list', 'catalogue', 'vatTable'])
    requireArgument(isRead(valueAt(given, ['book', part])), 'estimate', `book.${part}`, 'that of priceBookOn')
}

/** Issues with the pricing day and with the share of VAT that the buyer recovers. */
export const inputIssues = (day: Day, vatRecovery: DecimalText | undefined): readonly Issue[] => [
  ...(isDay(day) ? [] : [raise('input/not-a-day', '', { given: day })]),
  ...(vatRecovery === undefined || isPercent(vatRecovery)
    ? []
    : [raise('input/vat-recovery', '', { given: vatRecovery })]),
]

/** An issue when things times deliveries make more lines than an estimate may have. */
export const lineCountIssues = (drafts: readonly unknown[]): readonly Issue[] =>
  drafts.length > mostLines ? [raise('input/too-many-lines', '', { lines: drafts.length, limit: mostLines })] : []
