import type { Answers, ReadingProgress } from '@anslag/intake'
import type { InitialTexts } from '@anslag/presentation/estimate'
import type { ReadingTexts, ReadingView } from '@anslag/presentation/reading'
import type { Day, Request } from '@anslag/pricing'
import type { GivenFile } from './given-file.ts'
import type { ImportChoice } from './import-choice.ts'

/** What is read against what, and in which words. */
export interface ReadTask {
  readonly kind: 'read'
  readonly files: readonly GivenFile[]
  readonly answers: Answers
  readonly day: Day
  /** The text of the catalogue, which this page has accepted, and its digest. */
  readonly catalogue: { readonly text: string; readonly digest: string }
  readonly texts: InitialTexts
  readonly words: ReadingTexts
  readonly mine: Request
}

/** What can be asked of the reader of files. Comparing and merging are about the last reading. */
export type Task =
  | ReadTask
  | { readonly kind: 'compare'; readonly mine: Request }
  | { readonly kind: 'merge'; readonly mine: Request; readonly chosen: ReadonlyMap<string, boolean> }

/** What the page shows of a reading. */
export interface ReadOutcome {
  readonly kind: 'read'
  readonly view: ReadingView
  readonly units: readonly ImportChoice[]
  readonly isPartial: boolean
}

/** How far a reading is, said before its reply. */
export interface Progress extends ReadingProgress {
  readonly kind: 'progress'
}

export type Reply =
  | ReadOutcome
  | { readonly kind: 'compared'; readonly units: readonly ImportChoice[] }
  | { readonly kind: 'merged'; readonly request: Request }
  | { readonly kind: 'unreadable'; readonly files: readonly string[] }
  /** There is nothing that the task could be about, or something went wrong that should not. */
  | { readonly kind: 'failed' }
