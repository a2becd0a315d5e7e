import type { Refusal } from './list.ts'
import type { Fault } from './storage.ts'

/** What became of what somebody did, here or in another tab; parts say it in words. */
export type Told =
  | { readonly kind: 'kept'; readonly name: string; readonly leftOut: readonly string[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly name: string }
  | {
      readonly kind: 'removed' | 'used'
      readonly name: string
      /** Which one it was. */
      readonly id: string
      readonly undo: () => void
    }
  | { readonly kind: 'removed-unreadable'; readonly name: string }
  | { readonly kind: 'undone' | 'remembered' | 'forgotten' | 'changed-elsewhere' | 'forgotten-elsewhere' }
  | { readonly kind: 'not-stored' | 'not-cleared'; readonly fault: Fault }
