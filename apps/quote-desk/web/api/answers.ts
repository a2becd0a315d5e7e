import type { PriceBookDocuments } from '@anslag/pricing'
import type { presentedCase } from '../../server/presenters/case.ts'
import type { presentedPreview } from '../../server/presenters/preview.ts'
import type { presentedReceived } from '../../server/presenters/received.ts'

/** A case as the desk answers with it. */
export type CaseBody = ReturnType<typeof presentedCase>

/** A draft as it would be. */
export type PreviewBody = ReturnType<typeof presentedPreview>

/** What came for a case, the last first. */
export type ReceivedBody = ReturnType<typeof presentedReceived>

/** The documents of a price book. */
export type BookBody = PriceBookDocuments

/** Who else has a case open, and the version that it has by now. */
export interface PresenceBody {
  readonly version: number
  readonly others: readonly { readonly name: string; readonly since: string }[]
}
