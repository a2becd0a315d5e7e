import { fill } from '../format/fill.ts'
import { unitHeading } from '../format/quantity.ts'
import { driverName } from '../names/driver-name.ts'
import { namesIn } from '../names/names-in.ts'
import { placeOf } from '../names/place.ts'
import { placeName } from '../names/place-name.ts'
import type { Texts } from '../texts/texts.ts'
import type { Explainer } from './explainer.ts'

export interface Named {
  readonly label: string
  readonly note?: string
}

/** How many names a label bears before they move to the note. */
const most = 6

/** A label with the names of what it counts; many names stand in the note instead. */
export const named = (what: string, names: readonly string[], { trace }: Texts): Named => {
  if (names.length === 0) return { label: what }
  const list = names.join(', ')
  return names.length > most ? { label: what, note: list } : { label: fill(trace.counted, { what, names: list }) }
}

/** The answer at a place of the request: `Filer fra kreftregisteret`, `Populasjoner: pasienter, familier`. */
export const answerLabel = (ref: string, unit: string, { texts, context }: Explainer): Named => {
  const place = placeOf(ref)
  const { request, catalogue } = context
  if (place.driver === '') return { label: unitHeading(unit, texts) }
  if (place.driver !== place.list) return { label: placeName(place, request, texts, catalogue) }
  return named(driverName(place.driver, texts), namesIn(place.list, request, texts, catalogue), texts)
}
