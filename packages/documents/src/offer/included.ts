import { fill } from '@anslag/presentation'
import { nameById, orderedThings } from '@anslag/presentation/estimate'
import { listOf, paragraph, paragraphsOf, section, sentencesOf } from '../blocks/section.ts'
import type { Block } from '../model/block.ts'
import type { Offered } from './offered.ts'

/** What is ordered, in words: populations, tables, areas, wishes, sources, deliveries. */
export const scopeSection = ({ content, documents, words: { texts, offer } }: Offered): readonly Block[] => {
  const scope = orderedThings(content.estimate.request, documents?.catalogue, texts, offer)
  return section(
    offer.scope,
    scope.length === 0
      ? paragraph([offer.nothingOrdered])
      : [{ kind: 'facts', facts: scope.map(({ label, things }) => ({ label, lines: things })) }],
  )
}

/** Those who charge by themselves for their data, by name where the catalogue has them. */
const owners = ({ content, documents, words: { texts, offer } }: Offered): readonly string[] => {
  const { request } = content.estimate
  const names = (request.sources ?? [])
    .filter(({ holder }) => holder !== 'ownData')
    .map(({ id }) => nameById('sources', id, [request], texts, documents?.catalogue))
  return names.length === 0 ? [] : [fill(offer.owners, { who: names.join(', ') })]
}

/** What the offer does not hold, and what it reserves. */
export const notIncludedSection = (offered: Offered): readonly Block[] => {
  const { content, view, words } = offered
  const { texts, offer } = words
  const left = view.notApplicable.sentences
  return [
    ...section(
      offer.notIncluded,
      listOf([...view.needsAssessment.sentences, ...left, ...owners(offered), offer.beyond]),
    ),
    ...section(offer.reservations, paragraphsOf(content.texts.reservations?.[texts.language])),
  ]
}

/** What the price assumes, and what the estimate remarks on with what the officer answered. */
export const assumptionsSections = ({ view }: Offered): readonly Block[] => [
  ...sentencesOf(view.assumptions),
  ...view.remarks.flatMap(({ heading, issues }) => section(heading, listOf(issues.map(({ sentence }) => sentence)))),
]
