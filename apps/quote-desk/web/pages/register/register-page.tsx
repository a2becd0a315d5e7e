import { Headline } from '@anslag/ui'
import { effect } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { useDesk } from '../../shell/desk.ts'
import { useShortcut } from '../../shell/shortcuts.ts'
import { useDrop } from '../../shell/use-drop.ts'
import { useTitle } from '../../shell/use-title.ts'
import { giveFiles } from '../new-case/given.ts'
import { chooseCase } from './case-table.tsx'
import { Filters } from './filters.tsx'
import { listingBy } from './listing.ts'
import { type Query, queryOf } from './query.ts'
import { Results } from './results.tsx'
import { SearchBar } from './search-bar.tsx'
import { WorkLists } from './work-lists.tsx'

/** Keeps the list at what the address says: when that changes, when somebody comes back to it, and when the server does. */
const useCases = (query: Query) => {
  const { call, connection } = useDesk()
  const { path, url } = useLocation()
  const [turn, setTurn] = useState(0)
  const listing = listingBy(call)
  useEffect(() => {
    // While the next page is fetched, this one still stands, and the address is that of the next.
    if (path === '/') void listing.look(query)
  }, [url, turn, listing])
  useEffect(() => {
    const again = (): void => setTurn((before) => before + 1)
    const seen = (): void => {
      if (document.visibilityState === 'visible') again()
    }
    const stop = effect(() => {
      if (connection.value === 'up' && listing.isUnanswered.peek()) again()
    })
    document.addEventListener('visibilitychange', seen)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', seen)
    }
  }, [connection, listing])
  return { listing, turn }
}

const useKeys = (mayDraft: boolean): void => {
  const { keys, newCase } = useDesk().words.register
  const { route } = useLocation()
  useShortcut('ArrowDown', keys.down, () => chooseCase(1))
  useShortcut('ArrowUp', keys.up, () => chooseCase(-1))
  useShortcut('Enter', keys.open)
  useShortcut('n', newCase, mayDraft ? () => route('/cases/new') : undefined)
}

/** The register: every case, and what is to be done. */
export const RegisterPage = () => {
  const { words, person } = useDesk()
  const { register } = words
  const { query: address, route } = useLocation()
  const query = queryOf(address)
  const { listing, turn } = useCases(query)
  const mayDraft = person.value?.role === 'officer'
  useTitle(register.title)
  useKeys(mayDraft)
  const isOver = useDrop((files) => {
    if (!mayDraft) return
    giveFiles(files)
    route('/cases/new')
  })
  return (
    <div class="register">
      <WorkLists query={query} turn={turn} />
      <div class="register-main">
        <div class="register-head">
          <Headline level={1} text={register.title} tabIndex={-1} />
          {mayDraft && (
            <a class="ds-button" href="/cases/new">
              {register.newCase}
            </a>
          )}
        </div>
        <SearchBar query={query} />
        <Filters query={query} />
        <Results listing={listing} query={query} />
      </div>
      {isOver.value && mayDraft && (
        <p class="drop-here" role="status">
          {register.drop}
        </p>
      )}
    </div>
  )
}
