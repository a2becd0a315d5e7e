import type { Cause, PriceBookDocuments, Request } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import { formatDecimal, formatPercent } from '../format/number.ts'
import { answerName } from '../names/driver-name.ts'
import { known } from '../names/known.ts'
import { placeOf } from '../names/place.ts'
import { stablePlaceName } from '../names/stable-place-name.ts'
import { tariffName } from '../names/tariff-name.ts'
import type { Texts } from '../texts/texts.ts'

const numbersIn = (text: string, texts: Texts): string =>
  text.replaceAll(/-?\d+(\.\d+)?/g, (number) => formatDecimal(number, texts))

const whatOf = (
  { kind, ref }: Cause,
  requests: readonly Request[],
  texts: Texts,
  { list, catalogue }: Partial<PriceBookDocuments>,
): string => {
  if (kind === 'tariff' || !ref.startsWith('/')) return tariffName(ref, texts, list)
  return stablePlaceName(ref, requests, texts, catalogue)
}

/** `S 25` as `25 % mva.`, and `E 0` as `unntatt fra mva.`. */
const vatName = (vat: string, texts: Texts): string => {
  const [category = '', rate = '0'] = vat.split(' ')
  const name = known<string>(texts.vatCategories, category) ?? category
  return rate === '0' ? name : `${formatPercent(rate, texts)} ${name}`
}

/** True for something that only one side orders: a table, say. */
const isOrdered = ({ kind, ref, before, after }: Cause): boolean => {
  const { driver, list, which } = placeOf(ref)
  return kind === 'answer' && driver === list && which !== undefined && (before === undefined || after === undefined)
}

/**
 * Why a line differs, in words.
 *
 * @param requests those that were priced, the present one first
 * @example { kind: 'answer', ref: '/sources/kreft/files', before: '1', after: '3' } // 'Filer fra kreft: 1 → 3'
 */
export const causeInWords = (
  cause: Cause,
  requests: readonly Request[],
  texts: Texts,
  documents: Partial<PriceBookDocuments>,
): string => {
  const { kind, ref, before, after } = cause
  const words = texts.difference
  if (kind === 'line') return before === undefined ? words.newLine : words.goneLine
  if (kind === 'vat')
    return fill(words.vat, { before: vatName(before ?? '', texts), after: vatName(after ?? '', texts) })
  const { driver } = placeOf(ref)
  const what = whatOf(cause, requests, texts, documents)
  if (isOrdered(cause)) return fill(before === undefined ? words.added : words.removed, { what })
  const side = (value: string | undefined): string => {
    if (value === undefined) return '–'
    return kind === 'choice' ? answerName(driver, value, texts) : numbersIn(value, texts)
  }
  const template = kind === 'choice' ? words.answer : words[kind]
  return fill(template, { what, before: side(before), after: side(after) })
}
