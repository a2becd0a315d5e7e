import { explainLine, explainVat } from '@anslag/presentation/estimate'
import { explanationBlocks } from '../blocks/explanation.ts'
import { section } from '../blocks/section.ts'
import type { Block } from '../model/block.ts'
import type { Offered } from './offered.ts'

/** How every line was computed, by its number; nothing where the documents that it was priced by are not at hand. */
export const appendix = ({
  content,
  documents,
  lines: numbered,
  words: { texts, offer },
}: Offered): readonly Block[] => {
  if (documents === undefined || content.estimate.lines.length === 0) return []
  const { lines, vatBreakdown, request } = content.estimate
  const context = { ...documents, request, lines }
  const explained = [
    ...numbered.flatMap(({ id, number }) => {
      const line = lines.find((each) => each.id === id)
      if (line === undefined) return []
      const explanation = explainLine(line, context, texts)
      return [{ ...explanation, label: `${number}. ${explanation.label}` }]
    }),
    ...vatBreakdown.map((vat) => explainVat(vat, context, texts)),
  ]
  return [{ kind: 'page-break' }, ...section(offer.appendix, explanationBlocks(explained, offer.source))]
}
