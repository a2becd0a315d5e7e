import { orderedAreas } from '../../components/index.ts'
import { landingPage } from '../sources.ts'
import { defineCheck, when } from './define.ts'

/** Rules 5 and 18: that something is ordered at all, and that small enterprises count as persons. */
export const content = defineCheck({
  kinds: {
    'content/nothing-ordered': { severity: 'missing' },
    'content/no-population': { severity: 'missing' },
    'content/population-without-source': { severity: 'missing' },
    'content/no-delivery': { severity: 'missing' },
    'content/small-enterprises': { severity: 'warn', source: landingPage },
  },
  find: ({ views, catalogue }, raise) => {
    const { tables, areas, wishes, populations, sources, deliveries, variables } = views
    const said = tables.answered && areas.answered && wishes.answered
    const nothing = tables.codes.length + areas.codes.length + wishes.things.length + (variables ?? []).length === 0
    return [
      ...when(said && nothing, () => raise('content/nothing-ordered', '')),
      ...when(populations.answered && populations.things.length === 0, () =>
        raise('content/no-population', '/populations'),
      ),
      ...populations.things
        .filter(({ kind }) => kind.answered && kind.value === 'suppliedByOthers')
        .filter(() => sources.answered && sources.things.length === 0)
        .map(({ kind, id = '' }) => raise('content/population-without-source', kind.ref, { thing: id })),
      ...when(deliveries.answered && deliveries.things.length === 0, () => raise('content/no-delivery', '/deliveries')),
      ...orderedAreas(views, catalogue)
        .filter(({ code }) => catalogue.area(code)?.business === true)
        .map(({ code, ref }) => raise('content/small-enterprises', ref, { code })),
    ]
  },
})
