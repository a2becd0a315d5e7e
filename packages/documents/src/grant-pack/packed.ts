import type { Plan } from '@anslag/planning'
import type { ComponentNet } from '@anslag/presentation/estimate'
import type { Estimate, PriceBookDocuments } from '@anslag/pricing'
import type { DocumentWords } from '../texts/words.ts'

/** What a grant pack is made of. */
export interface GrantPackInput {
  readonly estimate: Estimate
  /** The plan of that estimate. */
  readonly plan: Plan
  /** What each component costs. */
  readonly parts: readonly ComponentNet[]
  readonly documents: PriceBookDocuments
}

/** A grant pack while it is put together. */
export interface Packed extends GrantPackInput {
  readonly words: DocumentWords
}
