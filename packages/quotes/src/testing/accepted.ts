import type { Issue, Result } from '@anslag/pricing'

/** The value, or a failed test that shows the issues. */
export const accepted = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.issues, null, 2))
}

/** The issues of a refusal; a failed test where nothing was refused. */
export const refused = (result: Result<unknown>): readonly Issue[] => {
  if (!result.ok) return result.issues
  throw new Error('nothing was refused')
}

export const codesOf = (issues: readonly Issue[]): readonly string[] => issues.map(({ code }) => code)

export const rulesOf = (issues: readonly Issue[]): readonly unknown[] => [
  ...new Set(issues.map(({ params: { rule } }) => rule)),
]
