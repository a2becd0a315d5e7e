import { amountName } from '@anslag/presentation/estimate'
import { Choice, Scrolling } from '@anslag/ui'
import { useMemo } from 'preact/hooks'
import { type Compared, compared } from './causes.ts'
import { baseOf, columnsOf } from './columns.ts'
import { type Column, changeOf, comparison, type Row, ratesDiffer, type TotalName } from './comparison.ts'
import { AmountCell, Heads } from './comparison-cells.tsx'
import { Decided } from './decided.tsx'
import { useScenarios } from './scenarios-context.ts'
import { Why, type WhyOf } from './why.tsx'

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

/** The form and every alternative side by side: a row per cost component, and the totals. */
export const ComparisonTable = () => {
  const { app, scenarios, words } = useScenarios()
  const all = useMemo(() => columnsOf(app, scenarios), [app, scenarios])
  const columns = all.value
  const base = baseOf(columns, scenarios.chosenBase.value)
  const against = useMemo(() => againstBase(columns, base), [columns, base])
  if (columns.length < 2) return null
  const { rows, totals, isIncomplete } = comparison(columns, base)
  const names = new Map(Object.entries<string>(app.texts.components))
  const first = columns.find(({ priced }) => priced.ok)?.priced
  const totalName = (name: TotalName): string => {
    const label = app.texts.estimate[name]
    return first?.ok ? amountName(label, first.estimate, app.texts) : label
  }
  const of: WhyOf = { columns, base, against }
  return (
    <>
      <Base columns={columns} base={base} />
      <Scrolling class="compared" aria-labelledby="compared">
        <table class={columns.length > 4 ? 'lines many' : 'lines'}>
          <caption id="compared">
            <span>{words.caption}</span>
          </caption>
          <Heads columns={columns} base={base} />
          {rows.map((row) => (
            <Body key={row.key} label={names.get(row.key) ?? row.key} row={row} of={of} />
          ))}
          {totals.map((row) => (
            <Body key={row.key} label={totalName(row.key)} row={row} of={of} isTotal={true} />
          ))}
        </table>
      </Scrolling>
      {isIncomplete && <p class="intro">{app.texts.estimate.incomplete}</p>}
      <Decided columns={columns} baseId={base} />
    </>
  )
}
