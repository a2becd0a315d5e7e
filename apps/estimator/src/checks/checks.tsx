import { fill } from '@anslag/presentation'
import type { IssueGroup, IssueView, Sentences } from '@anslag/presentation/estimate'
import { FormSection } from '@anslag/request-form'
import { memo, Section } from '@anslag/ui'
import { useResults } from '../price/use-results.ts'
import { useApp } from '../shell/app-context.ts'
import { Guidance } from './guidance.tsx'
import { ToQuestion } from './to-question.tsx'

const heavy: ReadonlySet<string> = new Set(['error', 'block', 'missing'])

/** One check. Its properties are texts, so that a check that stays as it was is not drawn anew. */
const Check = memo(({ sentence, source, path }: IssueView) => {
  const { page } = useApp()
  return (
    <li>
      {sentence}{' '}
      {source !== undefined && (
        <a class="ds-link" href={source}>
          {page.checks.ruleSource}
          <span class="ds-sr-only">{fill(page.checks.readMore, { what: sentence })}</span>
        </a>
      )}{' '}
      <ToQuestion path={path} about={sentence} />
    </li>
  )
})

const Group = ({ group: { severity, heading, issues } }: { readonly group: IssueGroup }) => {
  const { allOpen } = useApp()
  return (
    <details class={`checks ${severity}`} open={heavy.has(severity) || allOpen.value}>
      <summary>
        {heading} ({issues.length})
      </summary>
      <ul>
        {issues.map((issue) => (
          <Check key={`${issue.code} ${issue.path}`} {...issue} />
        ))}
      </ul>
    </details>
  )
}

const More = ({ of: { heading, sentences }, open }: { readonly of: Sentences; readonly open: boolean }) => {
  const { allOpen } = useApp()
  if (sentences.length === 0) return null
  return (
    <details class="checks" open={open || allOpen.value}>
      <summary>
        {heading} ({sentences.length})
      </summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}

const Found = () => {
  const { page } = useApp()
  const now = useResults()
  if (now?.ok !== true) return null
  const { issues, needsAssessment, notApplicable } = now.view
  return (
    <>
      {issues.length === 0 && <p>{page.checks.nothingToCheck}</p>}
      <More of={needsAssessment} open={true} />
      {issues.map((group) => (
        <Group key={group.severity} group={group} />
      ))}
      <More of={notApplicable} open={false} />
    </>
  )
}

/** What the rules say of the answers, heaviest first, what the estimate leaves out, and what holds for everybody. */
export const Checks = () => {
  const { page } = useApp()
  return (
    <Section class="results" level={2} id="checks" tabIndex={-1} text={page.checks.heading}>
      <p class="intro">{page.checks.intro}</p>
      <FormSection name="application" level={3} />
      <Found />
      <Guidance />
    </Section>
  )
}
