import type { EstimateView } from '@anslag/presentation'
import type { Estimate } from '@anslag/pricing'
import { useApp } from './app-context.ts'
import { LineExplanation } from './line-explanation.tsx'

/** Every line of the estimate with quantity and price; each opens to its explanation. */
export const Lines = ({ estimate, view }: { readonly estimate: Estimate; readonly view: EstimateView }) => {
  const { page } = useApp()
  const { columns } = view
  const lines = new Map(estimate.lines.map((line) => [line.id, line]))
  return (
    <table class="lines">
      <caption>{page.lines}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.text}</th>
          <th scope="col" class="amount wide">
            {columns.quantity}
          </th>
          <th scope="col" class="amount wide">
            {columns.unitPrice}
          </th>
          <th scope="col" class="amount">
            {columns.net}
          </th>
        </tr>
      </thead>
      {view.lines.map(({ id, text, quantity, unitPrice, net }) => {
        const line = lines.get(id)
        return (
          <tbody key={id}>
            <tr>
              <th scope="row">{text}</th>
              <td class="amount wide">{quantity}</td>
              <td class="amount wide">{unitPrice}</td>
              <td class="amount">{net}</td>
            </tr>
            <tr class="how-row">
              <td colSpan={4}>{line !== undefined && <LineExplanation line={line} />}</td>
            </tr>
          </tbody>
        )
      })}
    </table>
  )
}
