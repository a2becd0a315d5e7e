import type { Result } from '../index.ts'

/** The value, or a failed test that shows the issues. */
export const accepted = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.issues, null, 2))
}
