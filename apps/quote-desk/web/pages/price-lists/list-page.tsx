import { Headline, Notice, Section } from '@anslag/ui'
import { useRoute } from 'preact-iso'
import type { ListBody } from '../../api/answers.ts'
import { Shown } from '../../api/told.tsx'
import { useAnswer } from '../../api/use-answer.ts'
import { useDesk } from '../../shell/desk.ts'
import { useTitle } from '../../shell/use-title.ts'
import { Decision } from './decision.tsx'
import { Differences } from './differences.tsx'
import { Impact } from './impact.tsx'
import { byOn, nameOf, periodOf } from './list-words.ts'
import { fileOf } from './lists.tsx'

const colors = { none: 'info', approved: 'success', rejected: 'warning' } as const

const Standing = ({ list }: { readonly list: ListBody }) => {
  const { words } = useDesk()
  const { priceLists } = words
  const { decision, decidedBy = '', decidedAt, note } = list
  return (
    <Notice color={colors[decision]}>
      <p>
        {decision === 'none' || decidedAt === undefined
          ? priceLists.waits
          : byOn(priceLists.decided[decision], decidedBy, decidedAt, words)}
      </p>
      {note !== undefined && (
        <p>
          {priceLists.note}: {note}
        </p>
      )}
    </Notice>
  )
}

const Warnings = ({ list }: { readonly list: ListBody }) => {
  const { words, language } = useDesk()
  if (!('warnings' in list) || list.warnings.length === 0) return null
  return (
    <Section id="warnings" class="part" level={2} text={words.priceLists.warnings}>
      <ul class="measure">
        {list.warnings.map(({ code, path, sentence }) => (
          <li key={`${code} ${path}`}>{sentence[language]}</li>
        ))}
      </ul>
    </Section>
  )
}

interface ListProps {
  readonly list: ListBody
  readonly ask: () => Promise<void>
}

const List = ({ list, ask }: ListProps) => {
  const { words, person, language } = useDesk()
  const { priceLists } = words
  const name = nameOf(list, words)
  useTitle(name)
  return (
    <>
      <Headline level={1} text={name} tabIndex={-1} />
      <p>
        {'document' in list && <strong>{list.document.title[language]}, </strong>}
        {periodOf(list, words)}. {byOn(priceLists.uploadedBy, list.uploadedBy, list.uploadedAt, words)}.{' '}
        <a class="ds-link" href={fileOf(list.id)} download>
          {priceLists.download}
        </a>
      </p>
      {'document' in list && list.document.reason !== undefined && (
        <p class="measure">{list.document.reason[language]}</p>
      )}
      <Standing list={list} />
      <Impact id={list.id} />
      <Warnings list={list} />
      {list.decision === 'none' && person.value?.role === 'approver' && <Decision id={list.id} onDecided={ask} />}
      <Differences list={list} />
    </>
  )
}

/** A list that was uploaded: what it changes, what that would have meant, and what was decided. */
export const ListPage = () => {
  const { priceLists } = useDesk().words
  const { id = '' } = useRoute().params
  const { answer, ask } = useAnswer<ListBody>(`/api/price-lists/${encodeURIComponent(id)}`)
  const isThere = answer.value.kind === 'done'
  return (
    <>
      <p>
        <a class="ds-link" href="/price-lists">
          {priceLists.toAll}
        </a>
      </p>
      {!isThere && <Headline level={1} text={priceLists.title} tabIndex={-1} />}
      <Shown of={answer.value}>{(list) => <List list={list} ask={ask} />}</Shown>
    </>
  )
}
