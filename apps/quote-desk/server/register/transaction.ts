import { failure, type Issue, type Result } from '@anslag/pricing'
import type { Transaction } from 'kysely'
import type { Register } from './open-register.ts'
import type { Tables } from './tables.ts'

/** The register within a transaction. */
export type Within = Transaction<Tables>

class Refused extends Error {
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super('refused')
    this.issues = issues
  }
}

/** Does something as a whole: where it ends with issues, nothing of it was done. */
export const asWhole = async <T>(
  register: Register,
  act: (within: Within) => Promise<Result<T>>,
): Promise<Result<T>> => {
  try {
    return await register.transaction().execute(async (within) => {
      const result = await act(within)
      if (!result.ok) throw new Refused(result.issues)
      return result
    })
  } catch (error) {
    if (error instanceof Refused) return failure(error.issues)
    throw error
  }
}
