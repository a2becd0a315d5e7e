import { apart, faint, hanging, heading, notice, plain, type StyledLine } from '@anslag/documents/text'
import type { IssueGroup } from '@anslag/presentation/estimate'

/** Severities that ask for something to be done before the order can proceed. */
const urgent = ['error', 'block', 'missing']

const groupLines = ({ severity, heading: title, issues }: IssueGroup, columns: number): readonly StyledLine[] => {
  const sentences = [...new Set(issues.map(({ sentence }) => sentence))]
  return [
    urgent.includes(severity) ? notice(title) : heading(title),
    ...sentences.flatMap((sentence) => hanging('  - ', sentence, columns).map(plain)),
  ]
}

/** Issues in words, the heaviest first, then where their rules stand; each rule's page once. */
export const issueLines = (groups: readonly IssueGroup[], rules: string, columns: number): readonly StyledLine[] => {
  const sources = groups.flatMap(({ issues }) => issues.flatMap(({ source }) => (source === undefined ? [] : [source])))
  const pages = [...new Set(sources)]
  return apart([
    ...groups.map((group) => groupLines(group, columns)),
    pages.length === 0 ? [] : [faint(rules), ...pages.flatMap((page) => hanging('  ', page, columns).map(faint))],
  ])
}
