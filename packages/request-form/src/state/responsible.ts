import { isNorwegian, valueAt } from '@anslag/pricing'
import { type Draft, listAt, withValue } from './form.ts'

/** The place of the institution that is responsible for the project: one that says so, else the first. */
const placeOf = (draft: Draft): number => {
  const list = listAt(draft, ['institutions'])
  return Math.max(
    0,
    list.findIndex((each) => valueAt(each, ['responsible']) === true),
  )
}

/** The country of the responsible institution; `NO` stands for Svalbard and Jan Mayen too. Undefined where nobody said. */
export const responsibleCountry = (draft: Draft): string | undefined => {
  const country = valueAt(draft, ['institutions', placeOf(draft), 'country'])
  if (typeof country !== 'string') return undefined
  return isNorwegian(country) ? 'NO' : country
}

const isBare = (institution: unknown): boolean =>
  Object.keys(Object(institution)).every((name) => name === 'id' || name === 'responsible')

/**
 * The draft with a country of the responsible institution, which is added where there is none; undefined takes the country
 * out, and an institution of which nothing else is known.
 *
 * @param id the short name of an institution that is added
 */
export const withResponsible = (draft: Draft, country: string | undefined, id: string): Draft => {
  const list = listAt(draft, ['institutions'])
  const place = placeOf(draft)
  if (list.length === 0)
    return country === undefined ? draft : withValue(draft, ['institutions'], [{ id, country, responsible: true }])
  const named = withValue(draft, ['institutions', place, 'country'], country)
  if (country !== undefined) return withValue(named, ['institutions', place, 'responsible'], true)
  const left = listAt(named, ['institutions'])
  return left.length === 1 && isBare(left[0]) ? withValue(named, ['institutions'], undefined) : named
}
