import type { Day, Issue } from '@anslag/pricing'
import type { Dates, Place, Skipped } from '../found.ts'
import type { Question } from '../questions/index.ts'

/** What a file was taken for. */
export const fileKinds = ['script', 'workbook', 'table', 'names', 'metadata', 'unknown'] as const

/** What a file is, as its content and name tell. */
export type FileKind = (typeof fileKinds)[number]

/** A file that was read. */
export interface FileRead {
  readonly file: string
  readonly kind: FileKind
  /** How many variables it asks for, before those that say the same are put together. */
  readonly variables: number
}

/** What a variable was taken for. */
export const belongings = ['list', 'table', 'open', 'outside', 'leave-out'] as const

/** A wanted variable, with where it was read. */
export interface ReadVariable {
  readonly name: string
  readonly at: Place
  /** The days and periods that it is wanted for. */
  readonly dates: readonly Dates[]
  readonly belongs: (typeof belongings)[number]
  /** Code of the variable list. */
  readonly list?: string
  /** Code of the statistical area that is priced. */
  readonly area?: string
  /** Code of the FD-Trygd table that is priced. */
  readonly table?: string
  readonly dataset?: string
  readonly databank?: string
  readonly description?: string
  /** What a row of it is about, such as `PERSON`, where metadata or the beginning of its name say so. */
  readonly unitType?: string
  /** The days that it exists for, where a list or metadata say so. */
  readonly coverage?: { readonly from?: Day; readonly to?: Day }
}

/** `reading/1`: what files say of an order, what was skipped, and what is open. */
export interface ReadingReport {
  readonly format: 'reading/1'
  readonly catalogue: { readonly id: string; readonly digest: string }
  readonly files: readonly FileRead[]
  readonly variables: readonly ReadVariable[]
  readonly skipped: readonly Skipped[]
  readonly questions: readonly Question[]
  readonly issues: readonly Issue[]
}
