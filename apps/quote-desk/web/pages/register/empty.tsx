import { fill } from '@anslag/presentation'
import { Headline } from '@anslag/ui'
import { useDesk } from '../../shell/desk.ts'
import type { Words } from '../../words/words.ts'
import { filterNames, isEverything, type Query } from './query.ts'
import { statusName } from './row-words.ts'
import { workListNames } from './work-lists.tsx'

/** What was looked for, in words. */
export const lookedFor = ({ text, filters }: Query, words: Words): string => {
  const { filters: names, emptiness } = words.register
  const parts = filterNames.flatMap((name) => {
    const value = filters[name]
    if (value === undefined) return []
    return [`${names[name].toLowerCase()}: ${name === 'status' ? statusName(value, words) : value}`]
  })
  return [...(text === undefined ? [] : [fill(emptiness.words, { text })]), ...parts].join(', ')
}

const Beginning = () => {
  const { emptiness } = useDesk().words.register
  return (
    <>
      <Headline level={2} size="xs" text={emptiness.none} />
      <p>{emptiness.begin}</p>
      <ul>
        <li>{emptiness.ways.file}</li>
        <li>{emptiness.ways.link}</li>
        <li>{emptiness.ways.empty}</li>
      </ul>
    </>
  )
}

const Back = () => (
  <p>
    <a class="ds-link" href="/">
      {useDesk().words.register.emptiness.all}
    </a>
  </p>
)

/** What stands where there is no case to show: what to do, or what was looked for and a way back. */
export const Empty = ({ query }: { readonly query: Query }) => {
  const { words } = useDesk()
  const { emptiness, lists } = words.register
  if (isEverything(query)) return <Beginning />
  const list = workListNames.find((name) => name === query.list)
  if (list !== undefined)
    return (
      <>
        <p>{lists.empty[list]}</p>
        <Back />
      </>
    )
  return (
    <>
      <Headline level={2} size="xs" text={emptiness.nothing} />
      <p class="looked-for">{fill(emptiness.lookedFor, { what: lookedFor(query, words) })}</p>
      <p>{emptiness.advice}</p>
      <Back />
    </>
  )
}
