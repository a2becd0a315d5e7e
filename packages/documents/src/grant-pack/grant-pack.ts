import { fill } from '@anslag/presentation'
import { marksOfEstimate, scopeOfEstimate } from '../estimate/estimate-document.ts'
import type { Document } from '../model/document.ts'
import type { DocumentWords } from '../texts/words.ts'
import { applicationText, basis, missingAttachments } from './basis.ts'
import { letter } from './letter.ts'
import type { GrantPackInput, Packed } from './packed.ts'
import { rangeSection } from './range.ts'
import { yearsSection } from './years.ts'

/**
 * What goes with an application for money: the amount to budget and how long it holds, the budget by calendar year, the text
 * for the application, attachments that are still missing, and what the amount rests on. The plan is attached.
 */
export const grantPack = (input: GrantPackInput, words: DocumentWords): Document => {
  const { plan, estimate, documents } = input
  const packed: Packed = { ...input, words }
  const { title } = plan.request.project ?? {}
  return {
    title: title === undefined ? words.grantPack.title : fill(words.grantPack.titleOf, { title }),
    language: words.texts.language,
    day: estimate.day,
    marks: marksOfEstimate(estimate, words.estimate),
    blocks: [
      ...letter(packed),
      ...yearsSection(packed),
      ...rangeSection(packed),
      ...applicationText(packed),
      ...missingAttachments(packed),
      ...scopeOfEstimate(estimate, documents, words),
      ...basis(packed),
    ],
    attachments: [
      {
        name: 'plan.json',
        mediaType: 'application/json',
        description: words.plans.range.title,
        text: `${JSON.stringify(plan, null, 2)}\n`,
      },
    ],
  }
}
