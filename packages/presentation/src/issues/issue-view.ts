import type { Issue } from '@anslag/pricing'
import type { InitialTexts } from '../texts/texts.ts'
import type { IssueGroup, IssueView } from '../views/estimate-view-model.ts'
import { issueSentence } from './issue-sentence.ts'
import type { KnownNames } from './params.ts'

/** An issue with its sentence. */
export const issueView = (issue: Issue, texts: InitialTexts, names: KnownNames = {}): IssueView => ({
  severity: issue.severity,
  code: issue.code,
  sentence: issueSentence(issue, texts, names),
  path: issue.path,
  source: issue.source,
})

/** Heaviest first: what is refused, then what SSB says no to, what is missing, what is a risk, what is worth knowing. */
const order = ['error', 'block', 'missing', 'warn', 'info'] as const

/** Issues by severity, heaviest first; severities without issues are left out. */
export const issueGroups = (
  issues: readonly Issue[],
  texts: InitialTexts,
  names: KnownNames = {},
): readonly IssueGroup[] =>
  order.flatMap((severity) => {
    const found = issues.filter((issue) => issue.severity === severity)
    if (found.length === 0) return []
    return [
      { severity, heading: texts.severities[severity], issues: found.map((each) => issueView(each, texts, names)) },
    ]
  })
