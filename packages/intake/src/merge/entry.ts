import type { Request } from '@anslag/pricing'

/** The members of a request that reading fills. */
export const members = ['tables', 'areas', 'variables', 'wishes'] as const

export type Member = (typeof members)[number]

/** A code, a variable or a wish. */
export type Entry = NonNullable<Request[Member]>[number]

/** What an entry is called: its code, its name or its id. */
export const nameOf = (entry: Entry): string => {
  if (typeof entry === 'string') return entry
  return 'name' in entry ? entry.name : entry.id
}

/** What tells an entry from others; a variable's name does so in any case. */
export const keyOf = (entry: Entry): string =>
  typeof entry === 'object' && 'name' in entry ? entry.name.toUpperCase() : nameOf(entry)

/** What may differ between entries with one key: the list of a variable, the text of a wish. */
export const detailOf = (entry: Entry): string => {
  if (typeof entry === 'string') return ''
  return ('name' in entry ? entry.list : entry.text) ?? ''
}

/** The id of an entry among all of a request. */
export const idOf = (member: Member, entry: Entry): string =>
  [member, keyOf(entry), detailOf(entry)].filter((part) => part !== '').join(':')
