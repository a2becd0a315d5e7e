import type { InitialTexts } from '@anslag/presentation/estimate'
import { type ReadGroupView, type ReadingTexts, readingView } from '@anslag/presentation/reading'
import type { CatalogueDocument } from '@anslag/pricing'
import { isReport } from './read-files.ts'

/** Every variable that was read of files, by what it is priced with, and where each stands in them. */
export const readPlaces = (
  document: unknown,
  catalogue: CatalogueDocument,
  texts: InitialTexts,
  reading: ReadingTexts,
): readonly ReadGroupView[] => (isReport(document) ? readingView(document, catalogue, texts, reading).groups : [])
