import { formatDay, formatDecimal } from '@anslag/presentation'
import { answerName, nameById, placeOf, stablePlaceName } from '@anslag/presentation/estimate'
import { type CatalogueDocument, isDay, type Request, stableRef } from '@anslag/pricing'
import type { Assumption } from '@anslag/quotes'
import { answerChanges, namesIn } from '@anslag/request-form'
import type { CaseWords } from '../words/case-words.ts'

/** An answer that is another than the researcher's, in words. */
export interface ToldChange {
  readonly place: string
  readonly name: string
  /** Undefined: nobody answered. */
  readonly before: string | undefined
  readonly after: string | undefined
  /** Who said why, where it was an officer's decision. */
  readonly why: { readonly reason: string; readonly who: string } | undefined
}

const isRequest = (value: unknown): value is Request => typeof value === 'object' && value !== null && 'format' in value

/** Of more names than these, the rest is left out. */
const most = 8

const answerText = (
  answer: unknown,
  place: string,
  requests: readonly Request[],
  catalogue: CatalogueDocument | undefined,
  { texts }: CaseWords,
): string | undefined => {
  const { driver, list } = placeOf(place)
  const names = namesIn(answer)
  if (names !== undefined) {
    const shown = names.slice(0, most).map((name) => nameById(list ?? '', name, requests, texts, catalogue))
    return [...shown, ...(names.length > most ? ['…'] : [])].join(', ') || undefined
  }
  if (answer === undefined) return undefined
  if (typeof answer === 'boolean') return answerName(driver, answer ? 'yes' : 'no', texts)
  if (typeof answer === 'number') return formatDecimal(String(answer), texts)
  const text = String(answer)
  return isDay(text) ? formatDay(text, texts) : answerName(driver, text, texts)
}

/** Every answer in which a request differs from the one that came, with the reason where an officer gave one. */
export const toldChanges = (
  received: unknown,
  now: unknown,
  assumptions: readonly Assumption[],
  catalogue: CatalogueDocument | undefined,
  words: CaseWords,
): readonly ToldChange[] => {
  if (!isRequest(received) || !isRequest(now)) return []
  const requests = [now, received]
  const reasons = new Map(
    assumptions.flatMap((each) =>
      each.kind === 'driver' ? [[stableRef(each.ref, now), { reason: each.reason, who: each.by }] as const] : [],
    ),
  )
  return answerChanges(received, now).map(({ place, before, after }) => ({
    place,
    name: stablePlaceName(place, requests, words.texts, catalogue),
    before: answerText(before, place, requests, catalogue, words),
    after: answerText(after, place, requests, catalogue, words),
    why: reasons.get(place),
  }))
}
