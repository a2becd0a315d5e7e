import type { CostType, YearlyBudget } from '@anslag/planning'
import type { Texts } from '@anslag/presentation/estimate'
import { type PlanWords, yearsSumName } from '@anslag/presentation/plan'
import type { Estimate } from '@anslag/pricing'
import type { Cell, Row, TableBlock } from '../model/table.ts'
import { amountCellOf, cellAt, only } from '../workbook/cells.ts'

const costTypes: readonly CostType[] = ['personnel-and-indirect', 'research-services', 'equipment', 'other-operating']

const nothing: Cell = { text: '–' }

/**
 * What is to be paid each year by the Research Council's cost types. Its amounts are those of the table of years, whose cells
 * they name.
 */
export const costTypesTable = (
  { years, sum, costType, recovery }: YearlyBudget,
  of: Pick<Estimate, 'priceList'>,
  texts: Texts,
  plans: PlanWords,
): TableBlock => {
  const { years: words } = plans
  const sumName = yearsSumName(of, texts, plans)
  const paid = recovery === '0' ? 'gross' : 'cost'
  const costs = [...years.map(({ year, total }) => ({ id: `year ${year}`, total })), { id: 'years', total: sum.total }]
  const amounts = costs.map(({ id, total }) =>
    amountCellOf(total.cost, texts, { formula: only(cellAt(`${id} ${paid}`)) }),
  )
  const row = (kind: Row['kind'], label: string, cells: readonly Cell[]): Row => ({
    kind,
    cells: [{ text: label }, ...cells],
  })
  const titles = [...years.map(({ year }) => String(year)), sumName]
  return {
    kind: 'table',
    caption: words.byCostType,
    columns: [{ title: words.costType, kind: 'text' }, ...titles.map((title) => ({ title, kind: 'amount' as const }))],
    rows: [
      ...costTypes.map((type) =>
        row('line', words.costTypes[type], type === costType ? amounts : amounts.map(() => nothing)),
      ),
      row('total', sumName, amounts),
    ],
  }
}
