import { hoursBy, hoursPer } from '../../tariffs/index.ts'
import { times } from '../../values/index.ts'
import { orderedThings } from '../applies.ts'
import { defineComponent } from '../define.ts'
import { askedWhen, choice, count, ownName, things } from '../drivers.ts'
import { byAnswer } from '../formula.ts'
import { limits, usual } from '../limits.ts'
import { sources } from '../third-party/third-party.ts'
import type { ThingsView } from '../views.ts'

const kind = choice('wholeRegister', 'byCriteria', 'byRelation', 'suppliedByOthers')

export const populations = things(
  'population',
  limits.things,
  {
    kind,
    criteria: askedWhen(
      'populations.kind',
      ['byCriteria', 'byRelation'],
      count('criterion', limits.conditions, usual.criteria),
    ),
    relations: askedWhen('populations.kind', ['byRelation'], count('relation', limits.conditions, usual.relations)),
    name: ownName,
  },
  { one: { nb: 'populasjon', nn: 'populasjon', en: 'population' } },
)

type Populations = ThingsView<'population', (typeof populations)['fields']>

/** Populations that others are to supply although no source does: nobody can tell where they come from. */
export const withoutSource = ({ things }: Populations, sources: { readonly things: readonly unknown[] }) =>
  things.filter(({ kind }) => kind.value === 'suppliedByOthers' && sources.things.length === 0)

/**
 * Creating a population, once, by kind, criteria and relations; and preparing its files before the data of every delivery are
 * extracted. A list that charges nothing for one that others supply takes its file for the work of a third-party source.
 */
export const population = defineComponent({
  id: 'population',
  title: {
    nb: 'Opprette populasjon og tilpasse datafiler',
    nn: 'Opprette populasjon og tilpasse datafiler',
    en: 'Creating a population and customising data files',
  },
  heading: 'prepare',
  asks: { populations },
  reads: { sources },
  tariffs: {
    kind: hoursBy(kind),
    criteria: hoursPer('criterion'),
    relations: hoursPer('relation'),
    filePreparation: hoursBy(kind),
  },
  applies: ({ populations }) => orderedThings(populations),
  needsAssessment: ({ populations, sources }) =>
    withoutSource(populations, sources).length > 0 ? 'population-without-source' : undefined,
  each: ({ populations }) => populations.things,
  perDelivery: ['filePreparation'],
  hours: ({ each, tariffs }) => ({
    kind: byAnswer(each.kind, tariffs.kind),
    criteria: each.criteria && times(each.criteria, tariffs.criteria),
    relations: each.relations && times(each.relations, tariffs.relations),
    filePreparation: byAnswer(each.kind, tariffs.filePreparation),
  }),
})
