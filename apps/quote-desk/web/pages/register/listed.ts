import type { presentedDue, presentedSearch } from '../../../server/presenters/list.ts'

/** A page of cases that were looked for. */
export type SearchBody = ReturnType<typeof presentedSearch>

/** A page of a work list. */
export type DueBody = ReturnType<typeof presentedDue>

/** A case in a list, with what is due of it where the list is one of what is due. */
export type ListedRow = SearchBody['cases'][number] & { readonly day?: string; readonly of?: string }

/** How much is on each work list. */
export interface WorkListsBody {
  readonly mine: number
  readonly lists: readonly { readonly name: string; readonly count: number }[]
}
