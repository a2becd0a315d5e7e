import {
  budgetParagraph,
  type CopiedCell,
  type CopiedTable,
  copiedTable,
  readableCell,
  tableAsHtml,
  tableAsText,
} from '@anslag/presentation/estimate'
import { Headline } from '@anslag/ui'
import { useApp } from '../shell/app-context.ts'
import { CopyButton } from './copy-button.tsx'

const Cell = ({ of }: { readonly of: CopiedCell }) => {
  const { texts } = useApp()
  return <td class={typeof of === 'string' ? undefined : 'amount'}>{readableCell(of, texts)}</td>
}

const Preview = ({ of: { above, columns, rows, totals, below }, label }: PreviewProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll it
  <section class="preview" aria-label={label} tabIndex={0}>
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
  </section>
)

interface PreviewProps {
  readonly of: CopiedTable
  readonly label: string
}

/** What can be copied into an application, shown as it will be copied. */
export const Copying = () => {
  const {
    priced,
    texts,
    page,
    words: { export: exported, budget },
  } = useApp()
  const words = exported.copy
  const now = priced.value
  if (now?.ok !== true) return <p>{page.price.notPriced}</p>
  const paragraph = budgetParagraph(now.estimate, now.parts, now.documents, texts, budget)
  const table = copiedTable(now.estimate, texts, budget)
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
