import { budgetParagraph, type Document, linesDocument } from '@anslag/documents'
import { type CellRow, cellRowsOf, copiedHtml, copiedText, isGrid } from '@anslag/documents/cells'
import { Headline, Scrolling } from '@anslag/ui'
import type { FunctionComponent } from 'preact'
import { useBudgetSentence } from '../planning/budget-name.ts'
import type { Priced } from '../price/pricing.ts'
import type { App } from '../shell/app.ts'
import { useApp } from '../shell/app-context.ts'
import { CopyButton } from './copy-button.tsx'
import { documentWords, type PageDocumentWords } from './document-words.ts'

const Row = ({ of: { cells, isHead } }: { readonly of: CellRow }) => {
  const [first, ...others] = cells
  return (
    <tr>
      <th scope={isHead ? 'col' : 'row'}>{first?.text}</th>
      {others.map(({ text, value }, place) =>
        isHead ? (
          <th key={place} scope="col">
            {text}
          </th>
        ) : (
          <td key={place} class={value === undefined ? undefined : 'amount'}>
            {text}
          </td>
        ),
      )}
    </tr>
  )
}

/** A document as its cells will be copied. */
const Preview = ({ of, label }: { readonly of: Document; readonly label: string }) => (
  <Scrolling class="preview" aria-label={label}>
    {cellRowsOf(of).map((rows, place) =>
      isGrid(rows) ? (
        <table key={place} class="lines">
          <tbody>
            {rows.map((row, line) => (
              <Row key={line} of={row} />
            ))}
          </tbody>
        </table>
      ) : (
        rows.map(({ cells: [said] }) => <p key={said?.text}>{said?.text}</p>)
      ),
    )}
  </Scrolling>
)

interface CopiedProps {
  readonly of: Extract<Priced, { ok: true }>
  readonly words: PageDocumentWords
}

/** The amount to budget leads wherever it is copied, by the name that it has. */
const Copied = ({ of, words }: CopiedProps) => {
  const { copy: own } = useApp().words.export
  const sentence = useBudgetSentence(of)
  const { estimate, documents } = of
  const budget = sentence === undefined ? [] : [sentence]
  const paragraph = [...budget, budgetParagraph(estimate, documents, words.texts, words.budget)].join(' ')
  const lines = linesDocument(of, words)
  const table: Document = { ...lines, blocks: [{ kind: 'sentences', sentences: budget }, ...lines.blocks] }
  const both = { text: copiedText(table), html: copiedHtml(table) }
  return (
    <>
      <p>{own.intro}</p>
      <Headline level={3} text={own.paragraph} />
      <p key={paragraph} class="preview">
        {paragraph}
      </p>
      <CopyButton
        id="copy-paragraph"
        label={own.copyParagraph}
        fieldLabel={own.paragraphLabel}
        what={{ text: paragraph }}
      />
      <Headline level={3} text={own.table} />
      <Preview key={both.text} of={table} label={own.table} />
      <CopyButton id="copy-table" label={own.copyTable} fieldLabel={own.tableLabel} what={both} />
    </>
  )
}

/** What can be copied into an application, shown as it will be copied, once its words have come. */
export const copyingIn = async (app: App): Promise<FunctionComponent> => {
  const words = await documentWords(app)
  return () => {
    const { priced, page } = useApp()
    const now = priced.value
    return now?.ok === true ? <Copied of={now} words={words} /> : <p>{page.price.notPriced}</p>
  }
}
