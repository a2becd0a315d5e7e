import { type AmountText, compareDecimals } from '@anslag/pricing'

/** What a draft comes to, with all that it changes, above what somebody else must approve it, and who has. */
export interface DraftApproval<By = unknown> {
  readonly sum: AmountText
  /** Absent where nobody has to. */
  readonly above?: AmountText
  readonly by: readonly By[]
}

/** True of a draft that one person alone may not issue: it comes to more than the limit. */
export const needsSecondPerson = ({ sum, above }: Pick<DraftApproval, 'sum' | 'above'>): boolean =>
  above !== undefined && compareDecimals(sum, above) > 0

/** True while a second person must approve a draft and none has. */
export const isHeld = (approval: DraftApproval): boolean => needsSecondPerson(approval) && approval.by.length === 0
