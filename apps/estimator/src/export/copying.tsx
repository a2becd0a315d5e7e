import {
  budgetParagraph,
  type CopiedCell,
  type CopiedTable,
  copiedTable,
  readableCell,
  tableAsHtml,
  tableAsText,
} from '@anslag/presentation/estimate'
import { Headline, Scrolling } from '@anslag/ui'
import { useBudgetSentence } from '../planning/budget-name.ts'
import type { Priced } from '../price/pricing.ts'
import { useApp } from '../shell/app-context.ts'
import { CopyButton } from './copy-button.tsx'

const Cell = ({ of }: { readonly of: CopiedCell }) => {
  const { texts } = useApp()
  return <td class={typeof of === 'string' ? undefined : 'amount'}>{readableCell(of, texts)}</td>
}

const Preview = ({ of: { above, columns, rows, totals, below }, label }: PreviewProps) => (
  <Scrolling class="preview" aria-label={label}>
    {above.map((line) => (
      <p key={line}>{line}</p>
    ))}
    <table class="lines">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = '', ...cells], index) => (
          <tr key={index}>
            <th scope="row">{typeof first === 'string' ? first : first.number}</th>
            {cells.map((cell, place) => (
              <Cell key={place} of={cell} />
            ))}
          </tr>
        ))}
        {totals.map(([name, amount]) => (
          <tr key={name}>
            <th scope="row" colSpan={columns.length - 1}>
              {name}
            </th>
            <Cell of={amount} />
          </tr>
        ))}
      </tbody>
    </table>
    {below.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </Scrolling>
)

interface PreviewProps {
  readonly of: CopiedTable
  readonly label: string
}

/** The amount to budget leads wherever it is copied, by the name that it has. */
const withBudget = (budget: string | undefined, table: CopiedTable): CopiedTable =>
  budget === undefined ? table : { ...table, above: [budget, ...table.above] }

const Copied = ({ of }: { readonly of: Extract<Priced, { ok: true }> }) => {
  const {
    texts,
    words: {
      export: { copy: words },
      budget,
    },
  } = useApp()
  const sentence = useBudgetSentence(of)
  const { estimate, parts, documents } = of
  const paragraph = [sentence ?? [], budgetParagraph(estimate, parts, documents, texts, budget)].flat().join(' ')
  const table = withBudget(sentence, copiedTable(estimate, texts, budget))
  const both = { text: tableAsText(table, texts), html: tableAsHtml(table, texts) }
  return (
    <>
      <p>{words.intro}</p>
      <Headline level={3} text={words.paragraph} />
      <p key={paragraph} class="preview">
        {paragraph}
      </p>
      <CopyButton
        id="copy-paragraph"
        label={words.copyParagraph}
        fieldLabel={words.paragraphLabel}
        what={{ text: paragraph }}
      />
      <Headline level={3} text={words.table} />
      <Preview key={both.text} of={table} label={words.table} />
      <CopyButton id="copy-table" label={words.copyTable} fieldLabel={words.tableLabel} what={both} />
    </>
  )
}

/** What can be copied into an application, shown as it will be copied. */
export const Copying = () => {
  const { priced, page } = useApp()
  const now = priced.value
  return now?.ok === true ? <Copied of={now} /> : <p>{page.price.notPriced}</p>
}
