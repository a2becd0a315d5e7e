import type { NormProposal } from '@anslag/price-lists'
import type { PriceBookDocuments } from '@anslag/pricing'
import type { accuracyOf } from '@anslag/quotes'
import type { presentedCase } from '../../server/presenters/case.ts'
import type { presentedErased } from '../../server/presenters/erased.ts'
import type { presentedHours } from '../../server/presenters/hours.ts'
import type { presentedPreview } from '../../server/presenters/preview.ts'
import type { presentedLists, presentedUpload } from '../../server/presenters/price-lists.ts'
import type { presentedReceived } from '../../server/presenters/received.ts'
import type { Template } from '../../server/register/templates.ts'
import type { impactOf } from '../../server/routes/list-impact.ts'

/** A case as the desk answers with it. */
export type CaseBody = ReturnType<typeof presentedCase>

/** Hours of a case as they were expected, and as they were entered. */
export type HoursBody = ReturnType<typeof presentedHours>

/** How well hours were foreseen, with how many projects are under way. */
export type AccuracyBody = ReturnType<typeof accuracyOf> & { readonly underWay: number }

/** Norms that would have fitted, of which list. */
export type NormsBody = NormProposal & { readonly of: { readonly list: string; readonly revision: number } }

/** Every price list, as the desk answers with them. */
export type ListsBody = ReturnType<typeof presentedLists>

/** One that was uploaded. */
export type ListBody = ReturnType<typeof presentedUpload>

/** What it would have changed. */
export type ImpactBody = Awaited<ReturnType<typeof impactOf>>
/** A draft as it would be. */
export type PreviewBody = ReturnType<typeof presentedPreview>
/** What came for a case, the last first. */
export type ReceivedBody = ReturnType<typeof presentedReceived>
/** The documents of a price book. */
export type BookBody = PriceBookDocuments
/** Cases that name somebody who asks to be forgotten. */
export interface ErasureBody {
  readonly cases: readonly ReturnType<typeof presentedErased>[]
}
/** What officers use again and again. */
export interface TemplatesBody {
  readonly templates: readonly Template[]
}
/** Who else has a case open, and the version that it has by now. */
export interface PresenceBody {
  readonly version: number
  readonly others: readonly { readonly name: string; readonly since: string }[]
}
