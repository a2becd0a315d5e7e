import { scopeOfEstimate } from '../estimate/estimate-document.ts'
import type { Document } from '../model/document.ts'
import type { DocumentWords } from '../texts/words.ts'
import { pricedSheets, sheet } from '../workbook/workbook-document.ts'
import { applicationText, delivery, missingAttachments, partsSection } from './basis.ts'
import { headOfPack } from './grant-pack.ts'
import { letter } from './letter.ts'
import type { GrantPackInput, Packed, PackWords } from './packed.ts'
import { rangeSection } from './range.ts'
import { yearsSection } from './years.ts'

/**
 * A grant pack as a workbook: the letter with what goes into the application, the budget by year and the range, each on a sheet,
 * and the estimate on sheets that compute.
 */
export const grantPackWorkbook = (
  input: GrantPackInput,
  words: PackWords & Pick<DocumentWords, 'workbook'>,
): Document => {
  const { estimate, documents } = input
  const packed: Packed = { ...input, words }
  const { sheets } = words.workbook
  return {
    ...headOfPack(packed),
    blocks: [
      ...sheet(sheets.application, [
        ...letter(packed),
        ...applicationText(packed),
        ...missingAttachments(packed),
        ...scopeOfEstimate(estimate, documents, words),
        ...partsSection(packed),
        ...delivery(packed),
      ]),
      ...sheet(sheets.years, yearsSection(packed)),
      ...sheet(sheets.range, rangeSection(packed)),
      ...pricedSheets(input, words),
    ],
  }
}
