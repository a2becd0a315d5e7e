import { fill } from '@anslag/presentation'
import { eventSentence } from '@anslag/presentation/quote'
import { Disclosure, Section } from '@anslag/ui'
import { later } from '../acting/later.tsx'
import { useCase } from '../case-context.ts'
import { lastOf } from '../case-title.ts'
import { type Happened, happenedTo } from './happened.ts'

const Links = later(async () => (await import('./links.tsx')).Links)
const Log = later(async () => (await import('./log.tsx')).Log)

const most = 6

const List = ({ of }: { readonly of: readonly Happened[] }) => {
  const { shown, words } = useCase()
  const request = lastOf(shown.value.body)?.content.estimate.request
  const several = shown.value.body.quote.revisions.length > 1
  return (
    <ul class="happened">
      {of.map(({ revision, event }) => (
        <li key={event.hash}>
          {request && eventSentence(event, request, words.texts, words.quote)}
          {several && <small class="remark">{fill(words.acts.ofRevision, { revision: String(revision) })}</small>}
        </li>
      ))}
    </ul>
  )
}

/** The case that this one changes, and those that change it. */
const Others = () => {
  const { shown, words } = useCase()
  const { changes, changedBy } = shown.value.body
  return (
    <ul class="papers">
      {changes !== undefined && (
        <li>
          <a class="ds-link" href={`/cases/${changes}`}>
            {words.acts.changesOther}
          </a>
        </li>
      )}
      {changedBy.map((each) => (
        <li key={each.case}>
          <a class="ds-link" href={`/cases/${each.case}`}>
            {fill(words.acts.changedBy, { number: each.number ?? words.acts.aDraft })}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The letters that were printed. */
const Papers = () => {
  const { id, shown, words } = useCase()
  return (
    <ul class="papers">
      {shown.value.body.papers.map(({ revision }) => (
        <li key={revision}>
          <a class="ds-link" href={`/api/cases/${id}/revisions/${revision}/pdf`} target="_blank" rel="noopener">
            {fill(words.acts.pdf, { revision: String(revision) })}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** What happened to the quote, the last first, in words; its letters, and what buyers were given to read and answer it by. */
export const Events = () => {
  const { shown, words } = useCase()
  const all = happenedTo(shown.value.body.quote)
  return (
    <Section level={2} size="xs" id="events" text={words.acts.events} class="events">
      {all.length === 0 && <p>{words.acts.nothingHappened}</p>}
      <List of={all.slice(0, most)} />
      {all.length > most && (
        <Disclosure class="add" summary={words.acts.earlier} allOpen={false}>
          <List of={all.slice(most)} />
        </Disclosure>
      )}
      <Others />
      <Papers />
      {shown.value.body.number !== undefined && <Links />}
      <Log />
    </Section>
  )
}
