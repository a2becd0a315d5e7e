import type { QuoteLineView, QuoteView } from '@anslag/presentation/quote'
import { useDesk } from '../../../shell/desk.ts'
import { LineDecisions } from '../decisions/line-decisions.tsx'

/** Lines of the estimate below their heading of SSB's summary; those at fixed prices below a heading of their own. */
const groupsOf = ({ summary, lines }: QuoteView, fixed: string) =>
  [
    ...summary.map(({ heading, label, value }) => ({ heading, label, value })),
    { heading: undefined, label: fixed, value: '' },
  ]
    .map((group) => ({ ...group, lines: lines.filter(({ heading }) => heading === group.heading) }))
    .filter((group) => group.lines.length > 0)

/** A figure is a new element when it changes: what translates a page takes the texts of elements away. */
const Line = ({ line }: { readonly line: QuoteLineView }) => (
  <tr>
    <th scope="row">
      <span key={line.text}>{line.text}</span>
      {line.remark !== undefined && (
        <span key={line.remark} class="remark">
          {line.remark}
        </span>
      )}
      <LineDecisions line={line} />
    </th>
    <td key={`quantity ${line.quantity}`} class="amount">
      {line.quantity}
    </td>
    <td key={`price ${line.unitPrice}`} class="amount">
      {line.unitPrice}
    </td>
    <td key={`net ${line.net}`} class="amount">
      {line.net}
    </td>
  </tr>
)

/** Every line with quantity, unit price and amount. */
export const Lines = ({ view }: { readonly view: QuoteView }) => {
  const { casePage } = useDesk().words
  const { columns } = view
  return (
    <table class="case-lines">
      <caption class="ds-sr-only">{casePage.lines}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.text}</th>
          <th scope="col" class="amount">
            {columns.quantity}
          </th>
          <th scope="col" class="amount">
            {columns.unitPrice}
          </th>
          <th scope="col" class="amount">
            {columns.net}
          </th>
        </tr>
      </thead>
      {groupsOf(view, casePage.fixedLines).map(({ label, value, lines }) => (
        <tbody key={label}>
          <tr class="heading">
            <th scope="rowgroup" colSpan={3}>
              {label}
            </th>
            <td key={value} class="amount">
              {value}
            </td>
          </tr>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </tbody>
      ))}
    </table>
  )
}
