import { fill, inSentence } from '@anslag/presentation'
import type { QuoteLineView, QuoteView } from '@anslag/presentation/quote'
import { useEffect, useState } from 'preact/hooks'
import { useDesk } from '../../../shell/desk.ts'
import { LineDecisions } from '../decisions/line-decisions.tsx'
import { LineExplanation } from './line-explanation.tsx'

/** Lines of the estimate below their heading of SSB's summary; those at fixed prices below a heading of their own. */
const groupsOf = ({ summary, lines }: QuoteView, fixed: string) =>
  [
    ...summary.map(({ heading, label, value }) => ({ heading, label, value })),
    { heading: undefined, label: fixed, value: '' },
  ]
    .map((group) => ({ ...group, lines: lines.filter(({ heading }) => heading === group.heading) }))
    .filter((group) => group.lines.length > 0)

interface LineProps {
  readonly line: QuoteLineView
  /** As it was saved, where something else is being written. */
  readonly saved: QuoteLineView | undefined
  readonly isNew: boolean
}

/** What was saved, where it is another. */
const Before = ({ now, saved }: { readonly now: string; readonly saved: string | undefined }) => {
  const { casePage } = useDesk().words
  return saved === undefined || saved === now ? null : (
    <span key={saved} class="remark">
      {fill(casePage.before, { amount: saved })}
    </span>
  )
}

/** A figure is a new element when it changes: what translates a page takes the texts of elements away. */
const Line = ({ line, saved, isNew }: LineProps) => {
  const { casePage } = useDesk().words
  return (
    <tr class={isNew || (saved !== undefined && saved.net !== line.net) ? 'changed' : undefined}>
      <th scope="row">
        <span key={line.text}>{line.text}</span>
        {isNew && <strong class="new"> {casePage.newLine}</strong>}
        {line.remark !== undefined && (
          <span key={line.remark} class="remark">
            {line.remark}
          </span>
        )}
        <LineExplanation line={line} />
        <Before now={line.quantity} saved={saved?.quantity} />
        <LineDecisions line={line} />
      </th>
      <td key={`net ${line.net}`} class="amount">
        {line.net}
        <Before now={line.net} saved={saved?.net} />
      </td>
    </tr>
  )
}

const Gone = ({ of }: { readonly of: readonly QuoteLineView[] }) => {
  const { casePage } = useDesk().words
  return of.length === 0 ? null : (
    <tbody>
      <tr class="heading">
        <th scope="rowgroup" colSpan={2}>
          {casePage.goneLines}
        </th>
      </tr>
      {of.map(({ id, text, net }) => (
        <tr key={id} class="gone">
          <th scope="row">{text}</th>
          <td class="amount">{net}</td>
        </tr>
      ))}
    </tbody>
  )
}

interface LinesProps {
  readonly view: QuoteView
  /** As it was saved, where something else is being written. */
  readonly saved: QuoteView | undefined
}

/** Lines that fill a window. */
const firstLines = 16

/** True once all lines are drawn: those that nobody sees without scrolling come after the first picture, each heading whole. */
const useAllDrawn = (): boolean => {
  const [isAll, setAll] = useState(false)
  useEffect(() => {
    const drawn = requestAnimationFrame(() => setTimeout(() => setAll(true)))
    return () => cancelAnimationFrame(drawn)
  }, [])
  return isAll
}

/** Every line with quantity, unit price and amount. */
export const Lines = ({ view, saved }: LinesProps) => {
  const { casePage } = useDesk().words
  const { columns } = view
  const isAllDrawn = useAllDrawn()
  const drawn = new Set(isAllDrawn ? view.lines : view.lines.slice(0, firstLines))
  const before = new Map(saved?.lines.map((line) => [line.id, line]))
  const ids = new Set(view.lines.map(({ id }) => id))
  return (
    <table class="case-lines">
      <caption class="ds-sr-only">{casePage.lines}</caption>
      <thead>
        <tr>
          <th scope="col">
            {columns.text}, {inSentence(columns.quantity)} × {inSentence(columns.unitPrice)}
          </th>
          <th scope="col" class="amount">
            {columns.net}
          </th>
        </tr>
      </thead>
      {groupsOf(view, casePage.fixedLines).map(({ label, value, lines }) => (
        <tbody key={label}>
          <tr class="heading">
            <th scope="rowgroup">{label}</th>
            <td key={value} class="amount">
              {value}
            </td>
          </tr>
          {lines
            .filter((line) => drawn.has(line))
            .map((line) => (
              <Line
                key={line.id}
                line={line}
                saved={before.get(line.id)}
                isNew={saved !== undefined && !before.has(line.id)}
              />
            ))}
        </tbody>
      ))}
      <Gone of={saved?.lines.filter(({ id }) => !ids.has(id)) ?? []} />
    </table>
  )
}
