import type { Found } from '../found.ts'
import type { KnownList } from './known-lists.ts'
import { listLimits } from './limits.ts'
import { Refusal, refused } from './refusal.ts'
import type { RowsRead } from './sheet.ts'

/** Why a file is not looked into at all, if so. */
export const sizeRefusal = (length: number): Refusal | undefined => {
  if (length === 0) return new Refusal('reading/file-empty')
  if (length > listLimits.bytes)
    return new Refusal('reading/file-too-large', { megabytes: listLimits.bytes / 1_000_000 })
  return undefined
}

/**
 * What a workbook (XLSX or XLSM) with ticked variables orders, each variable with its sheet and row. Never throws and never
 * rejects for what is in the file: what cannot be read is an issue, and limits of size hold while the file is unpacked.
 * Formulas, macros, markup and links to other files are never evaluated or followed. The reader of workbooks is loaded when
 * this is called for the first time.
 *
 * @param name of the file, which may say which list it is
 * @param known what the lists of a catalogue are called, from `knownLists`; without it a list has the name in the file's name
 */
export const readWorkbook = async (
  name: string,
  bytes: Uint8Array,
  known: readonly KnownList[] = [],
  rowsRead?: RowsRead,
): Promise<Found> => {
  const refusal = sizeRefusal(bytes.length)
  if (refusal !== undefined) return refused(name, refusal)
  const { workbookFound } = await import('./workbook/workbook-found.ts')
  return workbookFound(name, bytes, known, rowsRead)
}
