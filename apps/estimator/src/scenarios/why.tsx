import { fill, formatMoney } from '@anslag/presentation'
import { Disclosure } from '@anslag/ui'
import { type Compared, causesInWords, ratesInWords, type Wording } from './causes.ts'
import { type Column, changeOf, type Row } from './comparison.ts'
import { useScenarios } from './scenarios-context.ts'

/** The columns that are compared. */
export interface WhyOf {
  readonly columns: readonly Column[]
  readonly base: string
  readonly against: (column: Column) => Compared | undefined
}

interface WhyProps {
  readonly label: string
  readonly row: Row
  readonly of: WhyOf
}

const useWording = (): Wording | undefined => {
  const { app } = useScenarios()
  const { causes } = app.words
  const { priced } = app
  const texts = app.allTexts.value
  if (priced.value?.ok !== true || texts === undefined) return undefined
  return { texts, words: causes, documents: priced.value.documents }
}

const Amount = ({ change, base }: { readonly change: string; readonly base: string }) => {
  const { app, words } = useScenarios()
  const { texts } = app
  const amount = formatMoney(change.replace('-', ''), texts)
  return <>{change.startsWith('-') ? fill(words.less, { amount, base }) : fill(words.more, { amount, base })}</>
}

const Causes = ({ row, of }: Omit<WhyProps, 'label'>) => {
  const wording = useWording()
  const base = of.columns.find(({ id }) => id === of.base)
  if (wording === undefined || base === undefined) return null
  return of.columns.map((column, place) => {
    const change = changeOf(row.cells[place])
    const both = change === undefined ? undefined : of.against(column)
    if (change === undefined || both === undefined) return null
    const causes = row.key === 'vat' ? ratesInWords(both, wording) : causesInWords(row.key, both, wording)
    return (
      <div key={column.id} class="cause">
        <p key={change}>
          <strong>
            <bdi>{column.name}</bdi>
          </strong>
          {': '}
          <Amount change={change} base={base.name} />
        </p>
        <ul>
          {causes.map((cause) => (
            <li key={cause}>{cause}</li>
          ))}
        </ul>
      </div>
    )
  })
}

/** Opens to why the amounts of a row differ. The reasons are worked out when somebody opens it. */
export const Why = ({ label, row, of }: WhyProps) => {
  const { app, words } = useScenarios()
  const summary = (
    <>
      {words.why}
      <span class="ds-sr-only">{fill(words.of, { name: label })}</span>
    </>
  )
  return (
    <tr class="how-row">
      <td colSpan={of.columns.length + 1}>
        <Disclosure class="how" summary={summary} allOpen={app.allOpen.value}>
          <Causes row={row} of={of} />
        </Disclosure>
      </td>
    </tr>
  )
}
