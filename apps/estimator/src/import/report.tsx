import type { ReadGroupView, ReadIssueView } from '@anslag/presentation'
import { useState } from 'preact/hooks'
import type { Words } from '../shell/app.ts'
import { useApp } from '../shell/app-context.ts'
import { FirstOnes } from './first-ones.tsx'
import type { ReadingProps } from './reading-message.tsx'

/** Rows that are drawn at once. */
const most = 50

const Place = ({ place }: { readonly place: string }) => (place === '' ? null : <p class="read-place">{place}</p>)

const Issue = ({ issue, words }: { readonly issue: ReadIssueView; readonly words: Words['order'] }) => (
  <li>
    {issue.sentence}{' '}
    {issue.source !== undefined && (
      <a class="ds-link" href={issue.source}>
        {words.details.source}
      </a>
    )}
    <Place place={issue.place} />
  </li>
)

/** What was found in the files, heaviest first: what could not be read, and what is worth knowing. */
export const Findings = ({ state, words }: ReadingProps) => {
  const groups = state.outcome.value?.view.issues ?? []
  if (groups.length === 0) return null
  return (
    <section aria-labelledby="reading-findings">
      <h4 class="ds-heading" data-size="2xs" id="reading-findings">
        {words.findings}
      </h4>
      {groups.map(({ severity, heading, issues }) => (
        <div key={severity} class="read-issues" data-severity={severity}>
          <h5 class="ds-heading" data-size="2xs">
            {heading}
          </h5>
          <FirstOnes all={issues} most={5} more={words.more}>
            {(issue, index) => <Issue key={index} issue={issue} words={words} />}
          </FirstOnes>
        </div>
      ))}
    </section>
  )
}

/** The variables that are priced together. They are drawn when somebody opens them. */
const Group = ({ group, words }: { readonly group: ReadGroupView; readonly words: Words['order'] }) => {
  const { allOpen } = useApp()
  const [open, setOpen] = useState(false)
  const { heading, variables } = group
  return (
    <details class="read-group" open={open || allOpen.value} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.details.group(heading, String(variables.length))}</summary>
      {(open || allOpen.value) && (
        <FirstOnes all={variables} most={most} more={words.more}>
          {({ name, description, dates, places }) => (
            <li key={name}>
              <span class="code">{name}</span>
              {description !== undefined && `: ${description}`}
              {dates !== '' && ` (${dates})`}
              <Place place={places} />
            </li>
          )}
        </FirstOnes>
      )}
    </details>
  )
}

/** Everything that was read, by what it is priced with, and what was skipped. */
export const Report = ({ state, words }: ReadingProps) => {
  const view = state.outcome.value?.view
  if (view === undefined || view.groups.length + view.skipped.rows.length === 0) return null
  return (
    <section aria-labelledby="reading-all">
      <h4 class="ds-heading" data-size="2xs" id="reading-all">
        {words.details.heading}
      </h4>
      {view.groups.map((group) => (
        <Group key={group.heading} group={group} words={words} />
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
    </section>
  )
}
