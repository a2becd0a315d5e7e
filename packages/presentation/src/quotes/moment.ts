import type { Instant } from '@anslag/pricing'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import type { Texts } from '../texts/texts.ts'
import type { ShownQuoteWords } from './texts/quote.ts'

const form = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):\d{2}(Z|[+-]\d{2}:\d{2})$/

/** Offsets of Norwegian time, winter and summer: what goes without saying. */
const here: readonly string[] = ['+01:00', '+02:00']

/**
 * A moment as it was written, to the minute; its offset only where it is none of Norway. Other text comes back as it is.
 *
 * @example formatMoment('2026-12-01T09:15:00+01:00', nb, nbQuote) // '1. desember 2026 kl. 09.15'
 */
export const formatMoment = (instant: Instant, texts: Pick<Texts, 'language'>, { view }: ShownQuoteWords): string => {
  const [, day = '', hour = '', minute = '', offset = ''] = form.exec(instant) ?? []
  if (day === '') return instant
  const moment = fill(view.moment, { day: formatDay(day, texts), hour, minute })
  return here.includes(offset) ? moment : `${moment} (${offset === 'Z' ? 'UTC' : offset})`
}
