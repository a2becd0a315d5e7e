import type { Found, Skipped } from '../found.ts'
import { raise } from './issue-kinds.ts'
import type { Messages } from './messages.ts'
import type { Ordered } from './ordered.ts'

/** A file's lists put together, or what keeps them from being an order. */
export const foundIn = (
  file: string,
  sheets: readonly Ordered[],
  { messages, skipped: others }: { readonly messages: Messages; readonly skipped: readonly Skipped[] },
): Found => {
  const lists = sheets.filter(({ isList }) => isList)
  const skipped = [...lists.flatMap((list) => list.skipped), ...others]
  const nothing = (code: 'reading/list-unrecognised' | 'reading/list-without-ticks'): Found => ({
    variables: [],
    skipped,
    issues: [raise(code, '', { file })],
  })
  if (lists.length === 0) return nothing('reading/list-unrecognised')
  if (!lists.some(({ hasTicks }) => hasTicks)) return nothing('reading/list-without-ticks')
  const variables = lists.flatMap((list) => list.variables)
  if (variables.length === 0) messages.add('reading/nothing-ticked', { file })
  return { variables, skipped, issues: messages.all() }
}
