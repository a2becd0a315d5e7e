import { fill } from '@anslag/presentation'
import { jsonFile } from '../blocks/json-file.ts'
import { scopeOfEstimate } from '../estimate/estimate-document.ts'
import { marksOfEstimate } from '../estimate/marks.ts'
import type { Document } from '../model/document.ts'
import { applicationText, basis, delivery, missingAttachments } from './basis.ts'
import { letter } from './letter.ts'
import type { GrantPackInput, Packed, PackWords } from './packed.ts'
import { rangeSection } from './range.ts'
import { yearsSection } from './years.ts'

/** What a grant pack is called and marked with; a whole plan lies inside it. */
export const headOfPack = ({ plan, estimate, words }: Packed): Omit<Document, 'blocks'> => {
  const { title } = estimate.request.project ?? {}
  return {
    title: title === undefined ? words.grantPack.title : fill(words.grantPack.titleOf, { title }),
    language: words.texts.language,
    day: estimate.day,
    marks: marksOfEstimate(estimate, words.estimate),
    ...('format' in plan ? { attachments: [jsonFile('plan.json', words.plans.range.title, plan)] } : {}),
  }
}

/**
 * What goes with an application for money: the amount to budget and how long it holds, the budget by calendar year, the text
 * for the application, attachments that are still missing, and what the amount rests on. A whole plan is attached.
 */
export const grantPack = (input: GrantPackInput, words: PackWords): Document => {
  const { estimate, documents } = input
  const packed: Packed = { ...input, words }
  return {
    ...headOfPack(packed),
    blocks: [
      ...letter(packed),
      ...yearsSection(packed),
      ...rangeSection(packed),
      ...applicationText(packed),
      ...missingAttachments(packed),
      ...scopeOfEstimate(estimate, documents, words),
      ...basis(packed),
      ...delivery(packed),
    ],
  }
}
