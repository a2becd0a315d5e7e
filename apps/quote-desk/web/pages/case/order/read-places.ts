import type { ReadingReport } from '@anslag/intake'
import type { InitialTexts } from '@anslag/presentation/estimate'
import { type ReadGroupView, type ReadingTexts, readingView } from '@anslag/presentation/reading'
import type { CatalogueDocument } from '@anslag/pricing'

/** What was read of files, as the desk has kept it. */
const isReport = (document: unknown): document is ReadingReport =>
  typeof document === 'object' && document !== null && 'format' in document && document.format === 'reading/1'

/** The files that an order was read of; none where it came otherwise. */
export const filesOf = (document: unknown): readonly string[] =>
  isReport(document) ? document.files.map(({ file }) => file) : []

/** Every variable that was read of files, by what it is priced with, and where each stands in them. */
export const readPlaces = (
  document: unknown,
  catalogue: CatalogueDocument,
  texts: InitialTexts,
  reading: ReadingTexts,
): readonly ReadGroupView[] => (isReport(document) ? readingView(document, catalogue, texts, reading).groups : [])
