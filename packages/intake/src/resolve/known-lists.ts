import type { Catalogue } from '@anslag/pricing'
import { normalName } from './normal-name.ts'

/** Where the name of a variable list leads. */
export type KnownList = { readonly list: string } | { readonly table: string }

/**
 * Variable lists and FD-Trygd tables by the names that files give them: code, or name in any language, in any spelling of
 * capitals, spaces and the letters æ, ø and å. A list goes before an area of the same name, and both before a table.
 */
export const knownLists = ({ document: { lists, areas, tables } }: Catalogue): ReadonlyMap<string, KnownList> => {
  const known = new Map<string, KnownList>()
  const add = (name: string, meant: KnownList) => {
    const key = normalName(name)
    if (key !== '' && !known.has(key)) known.set(key, meant)
  }
  for (const { code, name } of lists) for (const each of [code, ...Object.values(name)]) add(each, { list: code })
  for (const { code, name } of areas) {
    const list = lists.find((each) => 'area' in each && each.area === code)
    if (list !== undefined) for (const each of [code, ...Object.values(name)]) add(each, { list: list.code })
  }
  for (const { code, name } of tables) for (const each of [code, ...Object.values(name)]) add(each, { table: code })
  return known
}
