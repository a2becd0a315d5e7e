import type { EstimateView, LineView } from '@anslag/presentation/estimate'
import { useApp } from '../shell/app-context.ts'
import { LineExplanation } from './line-explanation.tsx'

const Line = ({ id, text, quantity, unitPrice, net }: LineView) => (
  <tbody>
    <tr>
      <th key={text} scope="row">
        {text}
      </th>
      <td key={`quantity ${quantity}`} class="amount wide">
        {quantity}
      </td>
      <td key={`price ${unitPrice}`} class="amount wide">
        {unitPrice}
      </td>
      <td key={`net ${net}`} class="amount">
        {net}
      </td>
    </tr>
    <tr class="how-row">
      <td colSpan={4}>
        <LineExplanation id={id} text={text} />
      </td>
    </tr>
  </tbody>
)

/** Every line of the estimate with quantity and price; each opens to its explanation. */
export const Lines = ({ view: { columns, lines } }: { readonly view: EstimateView }) => {
  const { page } = useApp()
  return (
    <table class="lines">
      <caption>{page.price.lines}</caption>
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
      {lines.map((line) => (
        <Line key={line.id} {...line} />
      ))}
    </table>
  )
}
