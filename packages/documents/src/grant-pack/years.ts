import { fill, formatMoney } from '@anslag/presentation'
import { amountName } from '@anslag/presentation/estimate'
import { yearsView } from '@anslag/presentation/plan'
import { section } from '../blocks/section.ts'
import type { Block } from '../model/block.ts'
import type { ChartBlock } from '../model/chart.ts'
import { yearsBlocks } from '../years/years-document.ts'
import type { Packed } from './packed.ts'

const chart = ({ plan: { years }, estimate, documents, words: { texts, plans } }: Packed): ChartBlock => {
  const { usual, allowance, cost } = plans.years
  const { picture } = yearsView(years, estimate, texts, plans, documents.catalogue)
  return {
    kind: 'chart',
    form: 'columns',
    title: cost,
    description: picture.title,
    values: years.years.flatMap(({ year, usual: expected, allowance: extra }) =>
      [
        { name: usual, value: expected.cost, part: 'usual' as const },
        { name: allowance, value: extra.cost, part: 'allowance' as const },
      ].map(({ name, value, part }) => ({
        label: String(year),
        text: `${name} ${formatMoney(value, texts)}`,
        value,
        part,
      })),
    ),
  }
}

/** The budget by calendar year: plainly, and in the Research Council's cost types; with what it takes for granted. */
export const yearsSection = (packed: Packed): readonly Block[] => {
  const { plan, estimate, documents, words } = packed
  if (plan.years.years.length === 0) return []
  const { texts, plans } = words
  const [table, ...rest] = yearsBlocks(plan.years, estimate, texts, plans, documents.catalogue)
  return section(amountName(plans.years.heading, estimate, texts), [
    ...(table === undefined ? [] : [table]),
    chart(packed),
    ...rest,
  ])
}

/** What goes into the text of the application on the allowance. */
export const setAside = ({ plan, estimate, words: { texts, grantPack } }: Packed): string =>
  fill(plan.years.growth === '0' ? grantPack.setAside : grantPack.setAsideGrown, {
    gross: amountName(formatMoney(plan.range.budget.gross, texts), estimate, texts),
    cost: amountName(formatMoney(plan.years.sum.total.cost, texts), estimate, texts),
  })
