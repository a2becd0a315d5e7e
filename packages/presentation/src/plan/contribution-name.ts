import type { Contribution } from '@anslag/planning'
import type { PriceBookDocuments, Request } from '@anslag/pricing'
import { placeOf } from '../names/place.ts'
import { placeName } from '../names/place-name.ts'
import { tariffName } from '../names/tariff-name.ts'
import type { Texts } from '../texts/texts.ts'

/**
 * What makes a range wide, in words: a question with the thing that it is about, or a norm.
 *
 * @param request the one that the range is of
 */
export const contributionName = (
  { kind, name }: Contribution,
  request: Request,
  texts: Texts,
  { list, catalogue }: Partial<PriceBookDocuments>,
): string => (kind === 'norm' ? tariffName(name, texts, list) : placeName(placeOf(name), request, texts, catalogue))
