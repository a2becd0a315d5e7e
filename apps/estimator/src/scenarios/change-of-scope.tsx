import { changeOfScope } from '@anslag/planning'
import { fill } from '@anslag/presentation'
import { type PlanWords, type ScopeChangeView, scopeChangeView } from '@anslag/presentation/plan'
import { priceBookOn } from '@anslag/pricing'
import { Headline } from '@anslag/ui'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { GridTable } from '../schedule/grid-table.tsx'
import { Notes } from '../schedule/notes.tsx'
import { planWords } from '../schedule/plan-words.ts'
import { useApp } from '../shell/app-context.ts'
import type { Column } from './comparison.ts'

interface ChangeProps {
  /** What was decided. */
  readonly base: Column
  readonly column: Column
}

/** What it would cost to have a column where the base was decided, in words; undefined where either cannot be priced. */
const useChange = ({
  base,
  column,
  words,
}: ChangeProps & { readonly words: PlanWords }): ScopeChangeView | undefined => {
  const { pricing, allTexts } = useApp()
  const books = pricing.value?.books
  const texts = allTexts.value
  return useMemo(() => {
    if (!base.priced.ok || !column.priced.ok || books === undefined || texts === undefined) return undefined
    const [{ estimate: decided }, { estimate: wished, documents }] = [base.priced, column.priced]
    const book = priceBookOn(wished.day, books)
    const by = book.ok ? { book: book.value, day: wished.day } : undefined
    const change = by && changeOfScope(decided.request, wished.request, by)
    if (!change?.ok) return undefined
    const { net, vat, gross } = change.value.difference
    const difference = { net: net.change, vat: vat.change, gross: gross.change }
    return scopeChangeView({ ...change.value, difference }, wished, texts, words, documents.catalogue)
  }, [base, column, books, texts, words])
}

const Change = (props: ChangeProps & { readonly words: PlanWords }) => {
  const { base, column } = props
  const view = useChange(props)
  const own = useApp().words.scenarios
  if (view === undefined) return null
  const name = fill(own.changeFrom, { from: base.name, to: column.name })
  return (
    <>
      <Headline level={3} text={name} />
      <p key={view.verdict}>{view.verdict}</p>
      <Notes notes={view.reasons} />
      <GridTable grid={view.table} name={name} />
      <Notes notes={view.notes} />
      <p>
        <a href={view.source}>{own.rule}</a>
      </p>
    </>
  )
}

/** Each column as a change of the base, as if that had been decided. */
export const ChangesOfScope = ({ columns, base }: { readonly columns: readonly Column[]; readonly base: Column }) => {
  const { texts } = useApp()
  const [words, setWords] = useState<PlanWords | undefined>()
  useEffect(() => {
    planWords(texts.language).then(setWords, () => undefined)
  }, [texts.language])
  if (words === undefined) return null
  return columns.map(
    (column) => column.id !== base.id && <Change key={column.id} base={base} column={column} words={words} />,
  )
}
