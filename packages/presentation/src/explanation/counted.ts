import { steps, type Trace, valueAt } from '@anslag/pricing'
import { unitHeading } from '../format/quantity.ts'
import { answerName, driverName } from '../names/driver-name.ts'
import { placeOf } from '../names/place.ts'
import { codeName, thingName } from '../names/thing-name.ts'
import { named } from './answer-label.ts'
import type { Explainer } from './explainer.ts'
import type { Explanation } from './explanation.ts'
import { readAt } from './read-at.ts'

/** Units of which each counts because of the place that it stands at, rather than because of a number somebody gave. */
const placed: readonly string[] = ['table', 'area', 'data-source']

/** True for one of something that stands in the request: a table, say. */
export const isPlaced = (node: Trace): boolean =>
  node.kind === 'input' && node.value === '1' && placed.includes(node.unit)

/** What one place is called: a table by its name, an area by its, a choice by its answer, a list as such. */
const nameAt = (ref: string, { texts, context: { request, catalogue } }: Explainer): string => {
  const place = placeOf(ref)
  if (place.driver === place.list) return thingName(place, request, texts, catalogue) ?? driverName(place.driver, texts)
  const answer = valueAt(request, steps(ref))
  if (typeof answer !== 'string') return driverName(place.driver, texts)
  const list = place.driver === 'variables.list' ? catalogue.lists.find(({ code }) => code === answer) : undefined
  if (list !== undefined && 'area' in list) return codeName('areas', list.area, texts, catalogue) ?? answer
  return answerName(place.driver, answer, texts)
}

/** Places that count as one each, in one: `Tabeller: Arbeidsavklaringspenger, Bosatteforløpet i Norge`. */
export const countOf = (unit: string, refs: readonly string[], explainer: Explainer): Explanation => {
  const names = refs.map((ref) => nameAt(ref, explainer))
  const { texts } = explainer
  const { note, ...label } = named(unitHeading(unit, texts), names, texts)
  const notes = [note, readAt(refs, names, explainer)].filter((each) => each !== undefined)
  return { ...label, value: String(refs.length), note: notes.length === 0 ? undefined : notes.join('. '), children: [] }
}
