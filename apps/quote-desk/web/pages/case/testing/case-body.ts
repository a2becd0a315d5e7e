import type { CaseBody } from '../../../api/answers.ts'

/** A case without anything in its quote, as a version of it is answered with. */
export const bodyAs = (version: number, more: Partial<CaseBody> = {}): CaseBody => ({
  case: 'one',
  version,
  updatedAt: '2026-11-23T09:00:00Z',
  status: 'draft',
  changedBy: [],
  papers: [],
  undelivered: [],
  toAnswer: [],
  acts: [],
  may: [],
  warnings: [],
  quote: { format: 'quote/1', revisions: [] },
  ...more,
})

/** The same with a request in it, and what officers decided about that: nothing else of its quote. */
export const caseOfRequest = (version: number, request: object, assumptions: readonly object[] = []): CaseBody =>
  bodyAs(
    version,
    JSON.parse(JSON.stringify({ quote: { revisions: [{ content: { estimate: { request }, assumptions } }] } })),
  )
