import type { Answers, InputFile, Reading } from '@anslag/intake'
import type { Day, PriceBooks, Result } from '@anslag/pricing'

/** What files are read with: the catalogue of the books, on a day, and answers to what an earlier reading asked. */
export interface FilesInput {
  readonly files: readonly InputFile[]
  readonly answers: Answers
  readonly day: Day
}

/** Reads the files of an order; an issue where that was ended since it took too long, or too much memory. */
export type ReadFiles = (input: FilesInput, books: PriceBooks) => Promise<Result<Reading>>
