import type { Day, Issue } from '@anslag/pricing'

/** Where something stands in a file that was read, counted from 1, as a request's `origins` say it. */
export type Place =
  | { readonly file: string; readonly line: number }
  | { readonly file: string; readonly sheet: string; readonly row: number }

/** A moment, or a period with both ends, for which a variable is wanted. */
export interface Dates {
  readonly from: Day
  /** The last day; absent when it is a moment. */
  readonly to?: Day
}

/** A variable that a file asks for, before anybody has said what it belongs to. */
export interface FoundVariable {
  /** As it is written in the file, without the alias of a databank or the case prefix of a list. */
  readonly name: string
  readonly at: Place
  readonly dates: readonly Dates[]
  /** The dataset of a script that it is imported into. */
  readonly dataset?: string
  /** The databank that a script names for it, such as `no.ssb.fdb`; absent when none was required. */
  readonly databank?: string
  /** Which variable list it stands in, as the catalogue's area or table code or a name, when file, sheet or content say so. */
  readonly list?: string
  /** The describing words of a list. */
  readonly description?: string
  /** The years that the list says it exists for. */
  readonly coverage?: { readonly from?: number; readonly to?: number }
}

/** Something in a file that is no order, and why. */
export interface Skipped {
  readonly at: Place
  /** A code; its sentence lives in presentation. */
  readonly reason: string
}

/** What one file says, whatever its kind. */
export interface Found {
  readonly variables: readonly FoundVariable[]
  readonly skipped: readonly Skipped[]
  readonly issues: readonly Issue[]
}
