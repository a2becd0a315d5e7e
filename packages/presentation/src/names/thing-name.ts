import { type CatalogueDocument, namesOfThings, type Request, valueAt } from '@anslag/pricing'
import type { InitialTexts } from '../texts/texts.ts'
import type { Place } from './place.ts'

type Named = Pick<InitialTexts, 'language'>

/** The catalogue's name of a table or area; undefined for anything else. */
export const codeName = (
  list: string,
  code: string,
  { language }: Named,
  catalogue: CatalogueDocument | undefined,
): string | undefined => {
  const entries = list === 'tables' ? catalogue?.tables : list === 'areas' ? catalogue?.areas : undefined
  return entries?.find((entry) => entry.code === code)?.name[language]
}

const entriesOf = (list: string, request: object): readonly unknown[] => {
  const entries: unknown = valueAt(request, [list])
  return Array.isArray(entries) ? entries : []
}

/** A code by the catalogue's name of it, or what has a name by that. */
const entryName = (
  list: string,
  entry: unknown,
  texts: Named,
  catalogue: CatalogueDocument | undefined,
): string | undefined => {
  const name = typeof entry === 'string' ? entry : valueAt(entry, ['name'])
  return typeof name === 'string' ? (codeName(list, name, texts, catalogue) ?? name) : undefined
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

/** The name of the thing that a place in a trace is in, by its number; undefined when the request does not have it. */
export const thingName = (
  { list, which }: Place,
  request: Request,
  texts: Named,
  catalogue: CatalogueDocument | undefined,
): string | undefined =>
  list === undefined || which === undefined
    ? undefined
    : (namesOfThings(list, request, catalogue)[Number(which)]?.[texts.language] ??
      entryName(list, valueAt(request, [list, which]), texts, catalogue))

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
