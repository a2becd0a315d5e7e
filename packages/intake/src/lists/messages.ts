import type { Issue, Params } from '@anslag/pricing'
import type { Place } from '../found.ts'
import { type ListIssueCode, raise } from './issue-kinds.ts'
import { listLimits } from './limits.ts'

/** The issues of a file, so many of each kind that a user can read them. */
export class Messages {
  private readonly issues: Issue[] = []
  private readonly counts = new Map<ListIssueCode, number>()

  add(code: ListIssueCode, at: Place | { readonly file: string }, params: Params = {}): void {
    const count = (this.counts.get(code) ?? 0) + 1
    this.counts.set(code, count)
    if (count <= listLimits.messages) this.issues.push(raise(code, '', { ...at, ...params }))
  }

  all(): readonly Issue[] {
    return this.issues
  }
}

/** What a message repeats of a cell. */
export const quoted = (text: string): string =>
  text.length > listLimits.quoted ? `${text.slice(0, listLimits.quoted - 1)}…` : text
