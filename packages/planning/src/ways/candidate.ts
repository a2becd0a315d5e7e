import type { Edit } from '../edits/edit.ts'
import type { WayCode, WayCost } from './way-codes.ts'

/** A change of a request that may make it cost less. */
export interface Candidate {
  readonly code: WayCode
  readonly cost: WayCost
  /** All of them together. */
  readonly edits: readonly Edit[]
}
