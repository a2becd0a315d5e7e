import type { CatalogueDocument, Request } from '@anslag/pricing'
import type { InitialTexts } from '../texts/texts.ts'
import { nameById } from './names-in.ts'
import { placeOf } from './place.ts'
import { nameOfThing } from './place-name.ts'

/**
 * What a place is called that names things by their ids, as a difference does: `Filer fra Kreftregisteret`.
 *
 * @param requests those that may have the thing
 */
export const stablePlaceName = (
  ref: string,
  requests: readonly Request[],
  texts: InitialTexts,
  catalogue: CatalogueDocument | undefined,
): string => {
  const { driver, list = '', which } = placeOf(ref)
  return nameOfThing(driver, which && nameById(list, which, requests, texts, catalogue), texts)
}
