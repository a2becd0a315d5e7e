import type { ToldIssue } from '../../../api/call.ts'

/** What stands in the way of an issue beside the remarks that are listed themselves, each once. */
export const hindrancesIn = (issues: readonly ToldIssue[]): readonly ToldIssue[] => {
  const others = issues.filter(({ code }) => code !== 'quote/remark-not-answered')
  return [...new Map(others.map((issue) => [JSON.stringify([issue.code, issue.path, issue.params]), issue])).values()]
}
