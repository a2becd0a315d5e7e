import { orderedAreas, withoutSource } from '../../components/index.ts'
import { landingPage } from '../sources.ts'
import { defineCheck, when } from './define.ts'

/** Rules 5 and 18: that something is ordered at all, and that small enterprises count as persons. */
export const content = defineCheck({
  kinds: {
    'content/nothing-ordered': { severity: 'missing' },
    'content/no-population': { severity: 'missing' },
    'content/population-without-source': { severity: 'missing' },
    'content/no-delivery': { severity: 'missing' },
    'content/delivery-in-the-past': { severity: 'warn' },
    'content/small-enterprises': { severity: 'warn', source: landingPage },
  },
  find: ({ views, catalogue, day }, raise) => {
    const { tables, areas, wishes, populations, sources, deliveries, variables } = views
    const allAnswered = tables.answered && areas.answered && wishes.answered
    const nothing = tables.codes.length + areas.codes.length + wishes.things.length + (variables ?? []).length === 0
    return [
      ...when(allAnswered && nothing, () => raise('content/nothing-ordered', '')),
      ...when(populations.answered && populations.things.length === 0, () =>
        raise('content/no-population', '/populations'),
      ),
      ...withoutSource(populations, sources).map(({ kind, id = '' }) =>
        raise('content/population-without-source', kind.ref, { thing: id }),
      ),
      ...when(deliveries.answered && deliveries.things.length === 0, () => raise('content/no-delivery', '/deliveries')),
      ...deliveries.things.flatMap(({ expectedOn, id = '', ref }) =>
        expectedOn === undefined || expectedOn >= day
          ? []
          : [raise('content/delivery-in-the-past', `${ref}/expectedOn`, { delivery: id, day: expectedOn, today: day })],
      ),
      ...orderedAreas(views, catalogue)
        .filter(({ code }) => catalogue.area(code)?.business === true)
        .map(({ code, ref }) => raise('content/small-enterprises', ref, { code })),
    ]
  },
})
