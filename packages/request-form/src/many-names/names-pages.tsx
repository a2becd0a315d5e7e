import { fill, formatDecimal } from '@anslag/presentation'
import { TextArea } from '@anslag/ui'
import { useMemo, useState } from 'preact/hooks'
import { useFormContext } from '../context/form-context.ts'
import { type FieldPlace, fieldId, useAnswer } from '../controls/use-field.ts'
import type { Span } from '../state/answered-names.ts'
import { listAt } from '../state/form.ts'
import { nameOf } from '../state/listed-names.ts'
import { found, pageOf, pageStill, size } from './pages.ts'
import { Search, select } from './search-names.tsx'
import { Turning } from './turning.tsx'
import { replacedNames, useNames } from './use-names.ts'

const rows = 12

const usePage = (things: readonly unknown[]) => {
  const [{ of, page }, set] = useState<{ readonly of: readonly unknown[]; readonly page: Span }>({
    of: things,
    page: pageOf(0),
  })
  return { page: of === things ? page : pageStill(page, things.length), set }
}

const useElsewhere = (things: readonly unknown[], { from, to }: Span): ReadonlySet<string> =>
  useMemo(() => new Set([...things.slice(0, from), ...things.slice(to)].map(nameOf)), [things, from, to])

/** The names, a part of them at a time, each with a line in a text that can be edited. */
export const NamesPages = (place: FieldPlace) => {
  const { texts, form, updateForm, words: all } = useFormContext()
  const words = all.form.names
  const { path } = place
  const id = `${fieldId(path)}-page`
  const things = listAt(useAnswer(path), [])
  const { page, set } = usePage(things)
  const [message, setMessage] = useState('')
  const { text, setTyped } = useNames(place, things.slice(page.from, page.to), useElsewhere(things, page))
  const number = (each: number): string => formatDecimal(String(each), texts)
  const labelOf = ({ from, to }: Span): string =>
    from >= Math.min(to, things.length)
      ? words.emptyPage
      : fill(words.page, {
          from: number(from + 1),
          to: number(Math.min(to, things.length)),
          all: number(things.length),
        })
  const goTo = (to: Span | undefined) => {
    if (to === undefined) return
    set({ of: things, page: to })
    setMessage(labelOf(to))
  }
  const onInput = (given: string) => {
    setTyped(given)
    updateForm(replacedNames(path, page, given))
    const now = listAt(form.peek().draft, path)
    const to = Math.min(page.to, things.length) + now.length - things.length
    // Many that were pasted are shown in parts, as all are.
    const isMany = to - page.from > 2 * size
    if (isMany) setTyped('')
    set({ of: now, page: isMany ? pageOf(page.from) : { from: page.from, to } })
  }
  const onFind = (sought: string) => {
    const index = found(things, sought, page.to)
    if (index === undefined) return setMessage(fill(words.notFound, { text: sought }))
    const name = nameOf(things[index])
    set({ of: things, page: pageOf(index) })
    setMessage(fill(words.found, { name }))
    select(id, name)
  }
  return (
    <>
      <Search id={id} onFind={onFind} />
      <TextArea
        id={id}
        label={labelOf(page)}
        description={words.description}
        rows={rows}
        value={text}
        onInput={onInput}
      />
      <Turning page={page} length={things.length} onTurn={goTo} />
      <p role="status" class="messages">
        {message}
      </p>
    </>
  )
}
