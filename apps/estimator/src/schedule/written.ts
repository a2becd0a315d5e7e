import type { Offer } from '@anslag/planning'

/** What stands in the fields about years, days and a ceiling, as it is written; what is empty is not there. */
export interface WrittenSettings {
  readonly start?: string
  readonly growth?: string
  readonly currency?: string
  readonly rate?: string
  readonly rateDay?: string
  readonly ceiling?: string
  /** What may go for the ceiling, in its order. */
  readonly offers?: readonly Offer[]
}

/** A field of text or a day. */
export type TextSetting = Exclude<keyof WrittenSettings, 'offers'>

export const nothingWritten: WrittenSettings = {}
