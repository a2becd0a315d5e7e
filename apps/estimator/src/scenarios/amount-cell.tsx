import { formatChange, formatMoney } from '@anslag/presentation'
import type { Cell } from './comparison.ts'
import { useShared } from './scenarios-context.ts'

/** An amount, or why there is none, with its difference from the base below. */
export const AmountCell = ({ of }: { readonly of: Cell }) => {
  const { app, words } = useShared()
  const { texts } = app
  if (of.kind === 'unpriced') return <td class="amount">{words.unpriced}</td>
  const amount = of.kind === 'amount' ? formatMoney(of.amount, texts) : words[of.kind]
  return (
    <td class={of.kind === 'amount' ? 'amount' : 'amount absent'}>
      {of.kind === 'amount' && of.isFrom ? words.from(amount) : amount}
      {of.change !== undefined && <small class="change">{formatChange(of.change, texts)}</small>}
    </td>
  )
}
