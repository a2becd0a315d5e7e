import { fill } from '@anslag/presentation'
import { Button, Choice, DayInput, type Option, TextInput } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso'
import type { presentedLists } from '../../../server/presenters/price-lists.ts'
import { useDesk } from '../../shell/desk.ts'
import { addressOf, type FilterName, filtered, filterNames, type Query, sorts } from './query.ts'
import { statusName } from './row-words.ts'

type Lists = ReturnType<typeof presentedLists>

interface FiltersProps {
  readonly query: Query
}

const listsIn = ({ bundled, uploaded }: Lists): readonly string[] => [
  ...new Set([...bundled, ...uploaded].map(({ list, revision }) => `${list}/${revision}`)),
]

const Fields = ({ query, lists }: FiltersProps & { readonly lists: readonly string[] }) => {
  const { words } = useDesk()
  const { filters: names, statuses, sorts: orders } = words.register
  const { route } = useLocation()
  const value = (name: FilterName): string => query.filters[name] ?? ''
  const set = (name: FilterName) => (text: string) => route(addressOf(filtered(query, name, text)))
  const any: Option = { value: '', label: names.any }
  const known = [...new Set([...lists, ...(value('priceList') === '' ? [] : [value('priceList')])])]
  const text = (name: 'officer' | 'buyerNumber' | 'archiveNumber', read = (typed: string) => typed.trim()) => (
    <TextInput
      id={`filter-${name}`}
      label={names[name]}
      value={value(name)}
      onCommit={(typed) => set(name)(read(typed))}
    />
  )
  return (
    <div class="fields">
      <Choice
        id="filter-status"
        label={names.status}
        options={[any, ...Object.entries(statuses).map(([status, { name }]) => ({ value: status, label: name }))]}
        value={value('status')}
        onInput={set('status')}
      />
      {text('officer')}
      {text('buyerNumber', (typed) => typed.replaceAll(/\s/g, ''))}
      {text('archiveNumber')}
      <Choice
        id="filter-priceList"
        label={names.priceList}
        options={[any, ...known.map((list) => ({ value: list, label: list }))]}
        value={value('priceList')}
        onInput={set('priceList')}
      />
      <DayInput id="filter-validFrom" label={names.validFrom} value={value('validFrom')} onInput={set('validFrom')} />
      <DayInput id="filter-validTo" label={names.validTo} value={value('validTo')} onInput={set('validTo')} />
      {query.list === undefined && (
        <Choice
          id="register-sort"
          label={names.sort}
          options={sorts.map((sort) => ({ value: sort, label: orders[sort] }))}
          value={query.sort ?? 'updated'}
          onInput={(sort) => route(addressOf({ ...query, sort }))}
        />
      )}
    </div>
  )
}

/** What narrows the list, each with a press that takes it away. */
const Active = ({ query }: FiltersProps) => {
  const { words } = useDesk()
  const { filters: names } = words.register
  const { route } = useLocation()
  const active = filterNames.flatMap((name) => {
    const value = query.filters[name]
    return value === undefined ? [] : [{ name, value: name === 'status' ? statusName(value, words) : value }]
  })
  if (active.length === 0) return null
  return (
    <ul class="active-filters">
      {active.map(({ name, value }) => (
        <li key={name}>
          <Button
            small
            variant="secondary"
            aria-label={fill(names.remove, { filter: `${names[name]}: ${value}` })}
            onClick={() => route(addressOf(filtered(query, name, '')))}
          >
            {names[name]}: {value} <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** What narrows and sorts the list: folded until somebody needs it. */
export const Filters = ({ query }: FiltersProps) => {
  const { words, call } = useDesk()
  const { filters: names } = words.register
  const lists = useSignal<readonly string[]>([])
  const fetchLists = async (): Promise<void> => {
    const called = await call<Lists>('GET', '/api/price-lists')
    if (called.kind === 'done') lists.value = listsIn(called.body)
  }
  return (
    <div class="narrowing">
      <details
        onToggle={({ currentTarget: { open } }) => {
          if (open && lists.peek().length === 0) void fetchLists()
        }}
      >
        <summary>{names.title}</summary>
        <Fields query={query} lists={lists.value} />
      </details>
      <Active query={query} />
    </div>
  )
}
