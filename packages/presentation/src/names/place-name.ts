import type { CatalogueDocument, Request } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import type { InitialTexts } from '../texts/texts.ts'
import { driverName } from './driver-name.ts'
import { known } from './known.ts'
import type { Place } from './place.ts'
import { thingName } from './thing-name.ts'

/** What an answer about one thing of a list is called: `Filer fra Kreftregisteret`, `Kobling (Kreftregisteret)`. */
export const nameOfThing = (driver: string, thing: string | undefined, texts: InitialTexts): string => {
  const name = driverName(driver, texts)
  if (thing === undefined) return name
  return fill(known(texts.ofThing, driver) ?? texts.ofAnyThing, { driver: name, thing })
}

/** What a place in a trace is called, with the thing that it belongs to where the request has it. */
export const placeName = (
  place: Place,
  request: Request,
  texts: InitialTexts,
  catalogue: CatalogueDocument | undefined,
): string => nameOfThing(place.driver, thingName(place, request, texts, catalogue), texts)
