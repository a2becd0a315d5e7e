import { formatDecimal } from '@anslag/presentation'
import { TextArea } from '@anslag/ui'
import { useMemo, useState } from 'preact/hooks'
import { useApp } from '../shell/app-context.ts'
import type { Span } from './answered-names.ts'
import { listAt } from './change.ts'
import { nameOf } from './listed-names.ts'
import type { NamesTexts } from './names-texts/nb.ts'
import { found, pageOf, pageStill, pagesAround, size } from './pages.ts'
import { Search, select } from './search-names.tsx'
import { type FieldPlace, fieldId, useAnswer } from './use-field.ts'
import { puttingNames, useNames } from './use-names.ts'

const rows = 12

interface NamesPagesProps extends FieldPlace {
  readonly words: NamesTexts
}

/** The part of a list that is edited. It stays where it is while its own names come and go. */
const usePage = (things: readonly unknown[]) => {
  const [{ of, page }, set] = useState<{ readonly of: readonly unknown[]; readonly page: Span }>({
    of: things,
    page: pageOf(0),
  })
  return { page: of === things ? page : pageStill(page, things.length), set }
}

/** The names of all other parts. */
const useElsewhere = (things: readonly unknown[], { from, to }: Span): ReadonlySet<string> =>
  useMemo(() => new Set([...things.slice(0, from), ...things.slice(to)].map(nameOf)), [things, from, to])

interface TurningProps {
  readonly page: Span
  readonly length: number
  readonly words: NamesTexts
  readonly onTurn: (to: Span | undefined) => void
}

/** To the parts before and after. */
const Turning = ({ page, length, words, onTurn }: TurningProps) => {
  const { previous, next } = pagesAround(page, length)
  const small = { type: 'button', class: 'ds-button', 'data-variant': 'tertiary', 'data-size': 'sm' } as const
  return (
    <p class="buttons">
      <button {...small} aria-disabled={previous === undefined} onClick={() => onTurn(previous)}>
        {words.previous(String(size))}
      </button>
      <button {...small} aria-disabled={next === undefined} onClick={() => onTurn(next)}>
        {words.next(String(size))}
      </button>
    </p>
  )
}

/** The names, a part of them at a time, each with a line in a text that can be edited. */
export const NamesPages = ({ words, ...place }: NamesPagesProps) => {
  const { texts, form, take } = useApp()
  const { path } = place
  const id = `${fieldId(path)}-page`
  const things = listAt(useAnswer(path), [])
  const { page, set } = usePage(things)
  const [said, setSaid] = useState('')
  const { text, setTyped } = useNames(place, things.slice(page.from, page.to), useElsewhere(things, page))
  const number = (each: number): string => formatDecimal(String(each), texts)
  const labelOf = ({ from, to }: Span): string =>
    from >= Math.min(to, things.length)
      ? words.emptyPage
      : words.page(number(from + 1), number(Math.min(to, things.length)), number(things.length))
  const goTo = (to: Span | undefined) => {
    if (to === undefined) return
    set({ of: things, page: to })
    setSaid(labelOf(to))
  }
  const onInput = (given: string) => {
    setTyped(given)
    take(puttingNames(path, page, given))
    const now = listAt(form.peek().draft, path)
    const to = Math.min(page.to, things.length) + now.length - things.length
    // Many that were pasted are shown in parts, as all are.
    const isMany = to - page.from > 2 * size
    if (isMany) setTyped('')
    set({ of: now, page: isMany ? pageOf(page.from) : { from: page.from, to } })
  }
  const onFind = (sought: string) => {
    const index = found(things, sought, page.to)
    if (index === undefined) return setSaid(words.notFound(sought))
    const name = nameOf(things[index])
    set({ of: things, page: pageOf(index) })
    setSaid(words.found(name))
    select(id, name)
  }
  return (
    <>
      <Search id={id} words={words} onFind={onFind} />
      <TextArea
        id={id}
        label={labelOf(page)}
        description={words.description}
        rows={rows}
        value={text}
        onInput={onInput}
      />
      <Turning page={page} length={things.length} words={words} onTurn={goTo} />
      <p role="status" class="messages">
        {said}
      </p>
    </>
  )
}
