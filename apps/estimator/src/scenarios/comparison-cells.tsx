import { fill, formatChange, formatMoney } from '@anslag/presentation'
import { nowId } from './columns.ts'
import type { Cell, Column } from './comparison.ts'
import { useScenarios } from './scenarios-context.ts'

/** An amount, or why there is none, with its difference from the base below. */
export const AmountCell = ({ of }: { readonly of: Cell }) => {
  const { app, words } = useScenarios()
  const { texts } = app
  if (of.kind === 'unpriced') return <td class="amount">{words.unpriced}</td>
  const amount = of.kind === 'amount' ? formatMoney(of.amount, texts) : words[of.kind]
  const text = of.kind === 'amount' && of.isFrom ? fill(words.from, { amount }) : amount
  return (
    <td key={`${text} ${of.change}`} class={of.kind === 'amount' ? 'amount' : 'amount absent'}>
      {text}
      {of.change !== undefined && <small class="change">{formatChange(of.change, texts)}</small>}
    </td>
  )
}

/** The head of each column: what it is called, and what it stands for. */
export const Heads = ({ columns, base }: { readonly columns: readonly Column[]; readonly base: string }) => {
  const { words } = useScenarios()
  return (
    <thead>
      <tr>
        <th scope="col">{words.component}</th>
        {columns.map(({ id, name }) => (
          <th key={id} scope="col" class="amount">
            <bdi>{name}</bdi>
            {id === nowId && <small>{words.nowIsForm}</small>}
            {id === base && <small class="base">{words.isBase}</small>}
          </th>
        ))}
      </tr>
    </thead>
  )
}
