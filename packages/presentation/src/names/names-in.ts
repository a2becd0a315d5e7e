import { type CatalogueDocument, namesOfThings, type Request, valueAt } from '@anslag/pricing'
import type { InitialTexts } from '../texts/texts.ts'
import { codeName, entryName } from './thing-name.ts'

type Named = Pick<InitialTexts, 'language'>

const entriesOf = (list: string, request: object): readonly unknown[] => {
  const entries: unknown = valueAt(request, [list])
  return Array.isArray(entries) ? entries : []
}

/** What everything in a list of the request is called: things by their names, codes as the catalogue names them. */
export const namesIn = (
  list: string,
  request: Request,
  texts: Named,
  catalogue: CatalogueDocument | undefined,
): readonly string[] => {
  const things = namesOfThings(list, request, catalogue)
  return things.length > 0
    ? things.map((name) => name[texts.language])
    : entriesOf(list, request).flatMap((entry) => entryName(list, entry, texts, catalogue) ?? [])
}

/**
 * What readers call an id or a code of a list: as the catalogue names the code, else as the first of these requests that has
 * the thing does. What nobody knows is returned as it is.
 */
export const nameById = (
  list: string,
  id: string,
  requests: readonly object[],
  texts: Named,
  catalogue: CatalogueDocument | undefined,
): string => {
  const name = codeName(list, id, texts, catalogue)
  if (name !== undefined) return name
  for (const request of requests) {
    const place = entriesOf(list, request).findIndex((entry) => valueAt(entry, ['id']) === id)
    const name = namesOfThings(list, request, catalogue)[place]
    if (name !== undefined) return name[texts.language]
  }
  return id
}
