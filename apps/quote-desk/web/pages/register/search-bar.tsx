import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { useDesk } from '../../shell/desk.ts'
import { useShortcut } from '../../shell/shortcuts.ts'
import { chooseCase } from './case-table.tsx'
import { addressOf, type Query, worded } from './query.ts'

/** Milliseconds that somebody may take from one letter to the next. */
const pause = 200

/** The field to search in: the address follows what is written, and Back leads to what was shown before. */
export const SearchBar = ({ query }: { readonly query: Query }) => {
  const { register } = useDesk().words
  const { route } = useLocation()
  const text = useSignal(query.text ?? '')
  const field = useRef<HTMLInputElement>(null)
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useShortcut('/', register.keys.search, () => field.current?.focus())
  useEffect(() => {
    // As the address says, unless somebody is ahead of it.
    if (text.peek().trim() !== (query.text ?? '').trim()) text.value = query.text ?? ''
  }, [query.text, text])
  useEffect(() => () => clearTimeout(waiting.current), [])
  const look = (): void => {
    clearTimeout(waiting.current)
    const next = addressOf(worded(query, text.peek()))
    if (next !== addressOf(query)) route(next, query.text !== undefined)
  }
  return (
    <search>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault()
          look()
        }}
      >
        <label class="ds-label" for="register-search">
          {register.search}
        </label>
        <input
          id="register-search"
          ref={field}
          class="ds-input"
          type="search"
          autoComplete="off"
          maxLength={200}
          placeholder={register.searchWhat}
          aria-describedby="register-count"
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value
            clearTimeout(waiting.current)
            waiting.current = setTimeout(look, pause)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return
            event.preventDefault()
            chooseCase(1)
          }}
        />
      </form>
    </search>
  )
}
