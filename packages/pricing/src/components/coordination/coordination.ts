import { type Catalogue, hoursBy, hoursPer } from '../../tariffs/index.ts'
import { assumption, sum, times } from '../../values/index.ts'
import { application } from '../application.ts'
import { type Applies, orderedCodes, orderedThings, wholeProject } from '../applies.ts'
import { defineComponent } from '../define.ts'
import { tables } from '../fd-trygd/fd-trygd.ts'
import { byAnswer, oneFor } from '../formula.ts'
import { identifyingOrdered } from '../identifying.ts'
import { wishes } from '../outside-lists/outside-lists.ts'
import { populations } from '../population/population.ts'
import { sources } from '../third-party/third-party.ts'
import { areas, areasOrdered } from '../variable-lists/variable-lists.ts'
import { variables } from '../variables.ts'
import type { Views } from '../views.ts'

const { kind, legalBasis, attachments } = application.fields
const { variableLists, identifyingJustification } = attachments.fields

const reads = { populations, sources, wishes, tables, areas, variables }

/** One kind of data when any of it is ordered; an assumption where nobody said that it is. */
const oneKind = (ref: string, { answered }: { readonly answered: boolean }, ordered: Applies) => {
  if (ordered !== true) return []
  return [answered ? oneFor('data-source', ref) : assumption('data-source', '1', { ref, reason: 'not-answered' })]
}

/** The kinds of data that must be agreed upon: tables, areas, wishes and the data of others. */
const dataSources = (drivers: Views<typeof reads>, catalogue: Catalogue) => {
  const { areas, sources, tables, wishes } = drivers
  const areasRef = areas.answered && areas.codes.length === 0 ? '/variables' : '/areas'
  return [
    ...oneKind('/tables', tables, orderedCodes(tables)),
    ...oneKind(areasRef, areas, areasOrdered(drivers, catalogue)),
    ...oneKind('/wishes', wishes, orderedThings(wishes)),
    ...oneKind('/sources', sources, orderedThings(sources)),
  ]
}

/** Coordination, clarification, preparation of quote and agreement: as a rule the largest item, says SSB. */
export const coordination = defineComponent({
  id: 'coordination',
  title: {
    nb: 'Koordinering, avklaringer, utarbeidelse av tilbud og avtale',
    nn: 'Koordinering, avklaringar, utarbeiding av tilbod og avtale',
    en: 'Coordination, clarification, preparation of quote and agreement',
  },
  heading: 'coordinate',
  usuallyLargest: true,
  asks: { application },
  reads,
  tariffs: {
    base: hoursBy(kind),
    populations: hoursPer('population'),
    sources: hoursPer('source'),
    dataSources: hoursPer('data-source'),
    legalBasis: hoursBy(legalBasis),
    variableLists: hoursBy(variableLists),
    identifyingJustification: hoursBy(identifyingJustification),
  },
  applies: () => true,
  each: wholeProject,
  hours: ({ drivers, tariffs, catalogue }) => ({
    base: byAnswer(drivers.application.kind, tariffs.base),
    populations: times(drivers.populations.count, tariffs.populations),
    sources: times(drivers.sources.count, tariffs.sources),
    dataSources: times(sum('data-source', dataSources(drivers, catalogue)), tariffs.dataSources),
    legalBasis: byAnswer(drivers.application.legalBasis, tariffs.legalBasis),
    variableLists: byAnswer(drivers.application.attachments.variableLists, tariffs.variableLists),
    identifyingJustification:
      identifyingOrdered(drivers, catalogue).length > 0
        ? byAnswer(drivers.application.attachments.identifyingJustification, tariffs.identifyingJustification)
        : undefined,
  }),
})
