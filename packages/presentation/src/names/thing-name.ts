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

/** A code by the catalogue's name of it, or what has a name by that. */
export const entryName = (
  list: string,
  entry: unknown,
  texts: Named,
  catalogue: CatalogueDocument | undefined,
): string | undefined => {
  const name = typeof entry === 'string' ? entry : valueAt(entry, ['name'])
  return typeof name === 'string' ? (codeName(list, name, texts, catalogue) ?? name) : undefined
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
