import { fill, formatChange, formatMoney } from '@anslag/presentation'
import { Choice } from '@anslag/ui'
import { useMemo } from 'preact/hooks'
import { type Compared, compared } from './causes.ts'
import { baseOf, columnsOf, nowId } from './columns.ts'
import { type Cell, type Column, changeOf, comparison, type Row, ratesDiffer, type TotalName } from './comparison.ts'
import { useScenarios } from './scenarios-context.ts'
import { Why, type WhyOf } from './why.tsx'

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

const Heads = ({ columns, base }: { readonly columns: readonly Column[]; readonly base: string }) => {
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

interface BodyProps {
  readonly label: string
  readonly row: Row
  readonly of: WhyOf
  readonly isTotal?: boolean
}

const Body = ({ label, row, of, isTotal = false }: BodyProps) => {
  const { columns } = of
  // Net and gross follow from the rows above, and VAT does too unless the rates differ.
  const isTold = isTotal ? row.key === 'vat' && ratesDiffer(columns) : true
  const differs = row.cells.some((cell) => changeOf(cell) !== undefined)
  return (
    <tbody class={isTotal ? 'sum' : undefined}>
      <tr>
        <th scope="row">{label}</th>
        {row.cells.map((cell, place) => (
          <AmountCell key={columns[place]?.id} of={cell} />
        ))}
      </tr>
      {isTold && differs && <Why label={label} row={row} of={of} />}
    </tbody>
  )
}

const Base = ({ columns, base }: { readonly columns: readonly Column[]; readonly base: string }) => {
  const { scenarios, words } = useScenarios()
  return (
    <Choice
      id="compare-with"
      label={words.compare}
      options={columns.map(({ id, name }) => ({ value: id, label: name }))}
      value={base}
      onInput={(id) => {
        scenarios.chosenBase.value = id
      }}
    />
  )
}

/** Columns beside the base, each compared when somebody first asks why and not again before something changes. */
const againstBase = (columns: readonly Column[], baseId: string): WhyOf['against'] => {
  const known = new Map<string, Compared>()
  const base = columns.find(({ id }) => id === baseId)
  return (column) => {
    const found = known.get(column.id)
    if (found !== undefined || base?.priced.ok !== true || !column.priced.ok) return found
    const both = compared(base.priced, column.priced)
    known.set(column.id, both)
    return both
  }
}

const useTotalLabels = (): Readonly<Record<TotalName, string>> => {
  const { net, vat, gross, cost } = useScenarios().app.texts.estimate
  return { net, vat, gross, cost }
}

/** The form and every alternative side by side: a row per cost component, and the totals. */
export const ComparisonTable = () => {
  const { app, scenarios, words } = useScenarios()
  const all = useMemo(() => columnsOf(app, scenarios), [app, scenarios])
  const totalLabels = useTotalLabels()
  const columns = all.value
  const base = baseOf(columns, scenarios.chosenBase.value)
  const against = useMemo(() => againstBase(columns, base), [columns, base])
  if (columns.length < 2) return null
  const { rows, totals, isIncomplete } = comparison(columns, base)
  const names = new Map(Object.entries<string>(app.texts.components))
  const of: WhyOf = { columns, base, against }
  return (
    <>
      <Base columns={columns} base={base} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll it */}
      <section class="compared" aria-labelledby="compared" tabIndex={0}>
        <table class={columns.length > 4 ? 'lines many' : 'lines'}>
          <caption id="compared">
            <span>{words.caption}</span>
          </caption>
          <Heads columns={columns} base={base} />
          {rows.map((row) => (
            <Body key={row.key} label={names.get(row.key) ?? row.key} row={row} of={of} />
          ))}
          {totals.map((row) => (
            <Body key={row.key} label={totalLabels[row.key]} row={row} of={of} isTotal={true} />
          ))}
        </table>
      </section>
      {isIncomplete && <p class="intro">{app.texts.estimate.incomplete}</p>}
    </>
  )
}
