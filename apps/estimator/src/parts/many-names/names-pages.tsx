import { formatDecimal } from '@anslag/presentation'
import { TextArea, TextInput } from '@anslag/ui'
import { useMemo, useState } from 'preact/hooks'
import type { Span } from '../../form/answered-names.ts'
import { listAt } from '../../form/change.ts'
import { nameOf } from '../../form/listed-names.ts'
import type { NamesTexts } from '../../texts/names/nb.ts'
import { useApp } from '../app-context.ts'
import { type FieldPlace, fieldId } from '../field.tsx'
import { puttingNames, useNames } from '../names-field.tsx'
import { useAnswer } from '../use-answer.ts'
import { found, pageOf, pageStill, pagesAround, size } from './pages.ts'

const rows = 12

interface NamesPagesProps extends FieldPlace {
  readonly words: NamesTexts
}

/** Goes to a text area and selects one of its lines, after the page has been drawn. */
const select = (id: string, line: string): void => {
  requestAnimationFrame(() => {
    const area = document.getElementById(id)
    if (!(area instanceof HTMLTextAreaElement)) return
    const at = `\n${area.value}\n`.indexOf(`\n${line}\n`)
    area.setSelectionRange(at, at + line.length)
    area.focus()
  })
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

/** A way to a name among thousands. */
const Search = ({ id, words, onFind }: SearchProps) => {
  const [text, setText] = useState('')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is that of the field within, which has no event of its own for it
    <div class="search-names" onKeyDown={({ key }) => key === 'Enter' && onFind(text)}>
      <TextInput id={`${id}-search`} label={words.search} value={text} onInput={setText} />
      <button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick={() => onFind(text)}>
        {words.find}
      </button>
    </div>
  )
}

interface SearchProps {
  readonly id: string
  readonly words: NamesTexts
  readonly onFind: (text: string) => void
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
  const { previous, next } = pagesAround(page, things.length)
  const small = { type: 'button', class: 'ds-button', 'data-variant': 'tertiary', 'data-size': 'sm' } as const
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
      <p class="buttons">
        <button {...small} aria-disabled={previous === undefined} onClick={() => goTo(previous)}>
          {words.previous(number(size))}
        </button>
        <button {...small} aria-disabled={next === undefined} onClick={() => goTo(next)}>
          {words.next(number(size))}
        </button>
      </p>
      <p role="status" class="messages">
        {said}
      </p>
    </>
  )
}
