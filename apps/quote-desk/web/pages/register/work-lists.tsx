import { fill } from '@anslag/presentation'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useDesk } from '../../shell/desk.ts'
import type { WorkListsBody } from './listed.ts'
import { addressOf, isEverything, type Query } from './query.ts'
import { useWide } from './use-wide.ts'

/** More are not counted. */
const most = 1_000

/** The names of work lists that these pages know, in the order that they are shown in. */
export const workListNames = [
  'expiring-soon',
  'waiting-for-answer',
  'waiting-for-approval',
  'answers-to-confirm',
  'waiting-for-data',
  'delivery-due',
  'download-ending',
  'deletion-due',
  'expired',
] as const

interface Entry {
  readonly name: string
  readonly query: Query
  readonly count: number | undefined
}

const Lists = ({ query, counts }: { readonly query: Query; readonly counts: WorkListsBody | undefined }) => {
  const { words, person } = useDesk()
  const { lists } = words.register
  const mine: Query = { filters: { officer: person.value?.name ?? '', status: 'open' } }
  const countOf = (name: string) => counts?.lists.find((each) => each.name === name)?.count
  const entries: readonly Entry[] = [
    { name: lists.all, query: { filters: {} }, count: undefined },
    ...(person.value?.role === 'officer' ? [{ name: lists.mine, query: mine, count: counts?.mine }] : []),
    ...workListNames.map((name) => ({
      name: lists.names[name],
      query: { list: name, filters: {} },
      count: countOf(name),
    })),
  ]
  const here = isEverything(query) ? '/' : addressOf(query)
  return (
    <ul>
      {entries.map(({ name, query: of, count }) => (
        <li key={name}>
          <a href={addressOf(of)} aria-current={addressOf(of) === here ? 'page' : undefined}>
            <span>{name}</span>{' '}
            {count !== undefined && (
              <span class={count === 0 ? 'count none' : 'count'}>
                {count < most ? count : fill(lists.thousand, { count: String(most) })}
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** What is to be done, with how much of each; it folds where there is no room beside the cases. */
export const WorkLists = ({ query, turn }: { readonly query: Query; readonly turn: number }) => {
  const { call, words } = useDesk()
  const { lists } = words.register
  const isWide = useWide()
  const counts = useSignal<WorkListsBody | undefined>(undefined)
  useEffect(() => {
    void call<WorkListsBody>('GET', '/api/work-lists').then((called) => {
      if (called.kind === 'done') counts.value = called.body
    })
  }, [call, counts, turn])
  const all = <Lists query={query} counts={counts.value} />
  return (
    <nav class="work-lists" aria-label={lists.title}>
      {isWide.value ? (
        all
      ) : (
        <details>
          <summary>{lists.title}</summary>
          {all}
        </details>
      )}
    </nav>
  )
}
