import { hoursBy, hoursPer } from '../../tariffs/index.ts'
import { sum, times } from '../../values/index.ts'
import { orderedThings } from '../applies.ts'
import { defineComponent } from '../define.ts'
import { choice, count, things } from '../drivers.ts'
import { byAnswer } from '../formula.ts'
import { limits } from '../limits.ts'
import type { Answer } from '../views.ts'

const kind = choice('wholeRegister', 'byCriteria', 'byRelation', 'suppliedByOthers')

export const populations = things('population', limits.things, {
  kind,
  criteria: count('criterion', limits.conditions),
  relations: count('relation', limits.conditions),
})

/** Whether SSB selects the population; one that others supply has been selected already. */
const isSelected = ({ value }: Answer<(typeof kind)['answers'][number]>): boolean => value !== 'suppliedByOthers'

/**
 * Creating a population and preparing its files: hours by kind, criteria and relations. A population that others supply
 * has norm 0 here, since its file is a third-party source.
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
  reads: {},
  tariffs: {
    kind: hoursBy(kind),
    filePreparation: hoursBy(kind),
    criteria: hoursPer('criterion'),
    relations: hoursPer('relation'),
  },
  applies: ({ populations }) => orderedThings(populations),
  each: ({ populations }) => populations.things,
  once: ({ each, tariffs }) =>
    sum('hour', [
      byAnswer(each.kind, tariffs.kind),
      ...(isSelected(each.kind)
        ? [times(each.criteria, tariffs.criteria), times(each.relations, tariffs.relations)]
        : []),
      byAnswer(each.kind, tariffs.filePreparation),
    ]),
})
