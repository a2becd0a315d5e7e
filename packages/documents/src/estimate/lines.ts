import type { EstimateView, LabelledValue } from '@anslag/presentation/estimate'
import type { AmountText, Estimate } from '@anslag/pricing'
import type { Cell, Row, TableBlock } from '../model/table.ts'

const empty: Cell = { text: '' }

const amountRow = (kind: Row['kind'], { label, value }: LabelledValue, amount: AmountText): Row => ({
  kind,
  cells: [{ text: label }, empty, empty, { text: value, value: amount }],
})

/** The lines of an estimate with quantity, price and net, its VAT and its totals, each with the exact decimal beside it. */
export const linesTable = ({ lines, vatBreakdown, totals }: Estimate, view: EstimateView): TableBlock => ({
  kind: 'table',
  columns: [
    { title: view.columns.text, kind: 'text' },
    { title: view.columns.quantity, kind: 'quantity' },
    { title: view.columns.unitPrice, kind: 'amount' },
    { title: view.columns.net, kind: 'amount' },
  ],
  rows: [
    ...lines.map((line, index): Row => {
      const { text = '', quantity = '', unitPrice = '', net = '' } = view.lines[index] ?? {}
      return {
        kind: 'line',
        cells: [
          { text },
          { text: quantity, value: line.quantity },
          { text: unitPrice, value: line.unitPrice },
          { text: net, value: line.net },
        ],
      }
    }),
    amountRow('sum', view.totals.net, totals.net),
    ...vatBreakdown.map(({ vat }, index) => amountRow('line', view.vat[index] ?? view.totals.vat, vat)),
    ...(vatBreakdown.length === 1 ? [] : [amountRow('sum', view.totals.vat, totals.vat)]),
    amountRow('total', view.totals.gross, totals.gross),
  ],
})
