import { valueAt } from '@anslag/pricing'
import type { TextSetting, WrittenSettings } from './written.ts'

const textSettings: Readonly<Record<TextSetting, true>> = {
  start: true,
  growth: true,
  currency: true,
  rate: true,
  rateDay: true,
  ceiling: true,
}

/** Nobody writes more into a field of a number or a day, and no request has more that may go. */
const [mostLetters, mostOffers] = [40, 2_000]

/** What a session says of years, days and a ceiling, as it was written; what is no text is left out. */
export const restoredSettings = (session: unknown): WrittenSettings => {
  const given = valueAt(session, ['schedule'])
  const texts = Object.keys(textSettings).flatMap((name) => {
    const text = valueAt(given, [name])
    return typeof text === 'string' && text !== '' ? [[name, text.slice(0, mostLetters)] as const] : []
  })
  const offers = valueAt(given, ['offers'])
  const known = Array.isArray(offers) ? offers.filter((offer): offer is string => typeof offer === 'string') : []
  return {
    ...Object.fromEntries(texts),
    ...(known.length === 0 ? {} : { offers: known.slice(0, mostOffers).map((offer) => offer.slice(0, 200)) }),
  }
}
