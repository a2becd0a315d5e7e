import type { ReadingReport } from '@anslag/intake'

/** What was read of files, as the desk has kept it. */
export const isReport = (document: unknown): document is ReadingReport =>
  typeof document === 'object' && document !== null && 'format' in document && document.format === 'reading/1'

/** The files that an order was read of; none where it came otherwise. */
export const filesOf = (document: unknown): readonly string[] =>
  isReport(document) ? document.files.map(({ file }) => file) : []
