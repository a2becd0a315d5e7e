import { fill } from '@anslag/presentation'
import type { ReadGroupView, ReadIssueView } from '@anslag/presentation/reading'
import { Disclosure, Headline, Section } from '@anslag/ui'
import { useFormContext } from '../context/form-context.ts'
import { FirstOnes } from './first-ones.tsx'
import type { ReadingProps } from './reading-message.tsx'

/** Rows that are drawn at once. */
const most = 50

const Place = ({ place }: { readonly place: string }) => (place === '' ? null : <p class="read-place">{place}</p>)

const Issue = ({ issue, link }: { readonly issue: ReadIssueView; readonly link: string }) => (
  <li>
    {issue.sentence}{' '}
    {issue.source !== undefined && (
      <a class="ds-link" href={issue.source}>
        {link}
      </a>
    )}
    <Place place={issue.place} />
  </li>
)

/** What was found in the files, heaviest first: what could not be read, and what is worth knowing. */
export const Findings = ({ state }: ReadingProps) => {
  const words = useFormContext().words.order
  const groups = state.outcome.value?.view.issues ?? []
  if (groups.length === 0) return null
  return (
    <Section level={4} id="reading-findings" text={words.findings}>
      {groups.map(({ severity, heading, issues }) => (
        <div key={severity} class="read-issues" data-severity={severity}>
          <Headline level={5} text={heading} />
          <FirstOnes all={issues} most={5}>
            {(issue, index) => <Issue key={index} issue={issue} link={words.details.source} />}
          </FirstOnes>
        </div>
      ))}
    </Section>
  )
}

/** The variables that are priced together. They are drawn when somebody opens them. */
const Group = ({ group }: { readonly group: ReadGroupView }) => {
  const words = useFormContext().words.order
  const { allOpen } = useFormContext()
  const { heading, variables } = group
  const summary = fill(words.details.group, { heading, count: String(variables.length) })
  return (
    <Disclosure class="read-group" summary={summary} allOpen={allOpen.value}>
      <FirstOnes all={variables} most={most}>
        {({ name, description, dates, places }) => (
          <li key={name}>
            <span class="code">{name}</span>
            {description !== undefined && `: ${description}`}
            {dates !== '' && ` (${dates})`}
            <Place place={places} />
          </li>
        )}
      </FirstOnes>
    </Disclosure>
  )
}

/** Everything that was read, by what it is priced with, and what was skipped. */
export const Report = ({ state }: ReadingProps) => {
  const { details } = useFormContext().words.order
  const view = state.outcome.value?.view
  if (view === undefined || view.groups.length + view.skipped.rows.length === 0) return null
  return (
    <Section level={4} id="reading-all" text={details.heading}>
      {view.groups.map((group) => (
        <Group key={group.heading} group={group} />
      ))}
      {view.skipped.rows.length > 0 && (
        <details class="read-group">
          <summary>{view.skipped.heading}</summary>
          <ul class="read-list">
            {view.skipped.rows.map(({ label, value }) => (
              <li key={label}>
                {label}
                <Place place={value} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}
