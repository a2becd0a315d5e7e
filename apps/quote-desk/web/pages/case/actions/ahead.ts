import type { ToldIssue } from '../../../api/call.ts'
import type { Answered } from '../../../api/use-answer.ts'

/** What the desk says that issuing would give. */
export interface Ahead {
  readonly series?: string
  readonly number?: string
  readonly validUntil: string
  readonly issues: readonly ToldIssue[]
  readonly warnings: readonly ToldIssue[]
}

/** True where something stands in the way of issuing, or the desk will not say; not while its answer is on its way. */
export const isHindered = (ahead: Answered<Ahead>): boolean =>
  ahead.kind === 'refused' || (ahead.kind === 'done' && ahead.body.issues.length > 0)

/** True once it is known what issuing would give, and that nothing stands in its way. */
export const mayIssue = (ahead: Answered<Ahead>): boolean => ahead.kind === 'done' && ahead.body.issues.length === 0
