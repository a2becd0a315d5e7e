import { readDecimal } from '@anslag/presentation'
import type { InitialTexts } from '@anslag/presentation/estimate'
import type { Day } from '@anslag/pricing'
import type { ScheduleSettings } from './task.ts'
import type { WrittenSettings } from './written.ts'

/** A decimal as people write it; what is none stays as it is, so that its issue can quote it. */
const decimal = (text: string, texts: Pick<InitialTexts, 'numbers'>): string | undefined => {
  const trimmed = text.trim().replace(/ ?%$/, '')
  return trimmed === '' ? undefined : (readDecimal(trimmed, texts) ?? trimmed)
}

/** An amount with no øre or two. */
const inOre = (amount: string): string => amount.replace(/^(\d+\.\d)$/, '$10')

/**
 * The settings that are written.
 *
 * @param today the day of a rate, where none is written
 */
export const settingsOf = (
  { start, growth = '', currency = '', rate = '', rateDay, ceiling = '', offers = [] }: WrittenSettings,
  today: Day,
  texts: Pick<InitialTexts, 'numbers'>,
): ScheduleSettings => {
  const [code, kroner] = [currency.trim().toUpperCase(), decimal(rate, texts)]
  const most = decimal(ceiling.replace(/ ?(kr|NOK) ?/i, ''), texts)
  return {
    start,
    growth: decimal(growth, texts),
    rates: code === '' || kroner === undefined ? [] : [{ currency: code, rate: kroner, day: rateDay ?? today }],
    ceiling: most === undefined ? undefined : inOre(most),
    offers,
  }
}
