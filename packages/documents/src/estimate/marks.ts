import type { Estimate } from '@anslag/pricing'
import type { Mark } from '../model/document.ts'
import type { EstimateTexts } from '../texts/words.ts'

/** What an estimate, and all that is made of one, is marked with. */
export const marksOfEstimate = ({ priceList }: Pick<Estimate, 'priceList'>, words: EstimateTexts): readonly Mark[] => [
  ...(priceList.status === 'demonstration' ? [{ text: words.demonstration, weight: 'warning' } as const] : []),
  { text: words.notBinding, weight: 'note' },
]
