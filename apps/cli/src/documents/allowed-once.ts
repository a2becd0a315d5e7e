import type { Issue } from '@anslag/pricing'
import { nearest } from '../arguments/closest.ts'

/** Lists up to this long are told every time. */
const short = 8

const shortened = (issue: Issue, allowed: readonly string[]): Issue => {
  const given = Object.values(issue.params).find((value) => typeof value === 'string') ?? ''
  return { ...issue, params: { ...issue.params, allowed: [...nearest(given, allowed, 3), '…'] } }
}

/**
 * Issues in which a long list of what is allowed stands once: where it was told already, the nearest three will do. Ten
 * unknown tables would else bring ten whole catalogues.
 */
export const allowedOnce = (issues: readonly Issue[]): readonly Issue[] => {
  const seen = new Set<string>()
  return issues.map((issue) => {
    const { allowed } = issue.params
    if (!Array.isArray(allowed) || allowed.length <= short) return issue
    const key = allowed.join()
    if (seen.has(key)) return shortened(issue, allowed)
    seen.add(key)
    return issue
  })
}
