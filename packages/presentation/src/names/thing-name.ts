import { type CatalogueDocument, type Request, valueAt } from '@anslag/pricing'
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

const ownName = (thing: unknown): string | undefined => {
  const name = typeof thing === 'string' ? thing : (valueAt(thing, ['id']) ?? valueAt(thing, ['name']))
  return typeof name === 'string' ? name : undefined
}

/** The ids and names of everything in a list of the request. */
export const namesIn = (
  list: string,
  request: Request,
  texts: Named,
  catalogue: CatalogueDocument | undefined,
): readonly string[] => {
  const things: unknown = valueAt(request, [list])
  if (!Array.isArray(things)) return []
  return things
    .map(ownName)
    .flatMap((name) => (name === undefined ? [] : [codeName(list, name, texts, catalogue) ?? name]))
}

/** The name of the thing that a place in a trace is in; undefined when the request does not have it. */
export const thingName = (
  { list, which }: Place,
  request: Request,
  texts: Named,
  catalogue: CatalogueDocument | undefined,
): string | undefined => {
  if (list === undefined || which === undefined) return undefined
  const name = ownName(valueAt(request, [list, which]))
  return name === undefined ? undefined : (codeName(list, name, texts, catalogue) ?? name)
}
