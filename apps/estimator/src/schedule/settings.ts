import type { Offer } from '@anslag/planning'
import { readDecimal } from '@anslag/presentation'
import type { InitialTexts } from '@anslag/presentation/estimate'
import type { Day } from '@anslag/pricing'
import { signal } from '@preact/signals'
import type { ScheduleSettings } from './task.ts'

/** What stands in the fields, as it is written. */
export interface WrittenSettings {
  readonly start: string
  readonly growth: string
  readonly currency: string
  readonly rate: string
  readonly rateDay: string
  readonly ceiling: string
  readonly offers: readonly Offer[]
}

export const nothingWritten: WrittenSettings = {
  start: '',
  growth: '',
  currency: '',
  rate: '',
  rateDay: '',
  ceiling: '',
  offers: [],
}

/** What stands in the fields now: it outlives what shows it. */
export const written = signal(nothingWritten)

/** A field of text or a day. */
export type TextSetting = Exclude<keyof WrittenSettings, 'offers'>

export const writeText = (name: TextSetting, text: string): void => {
  written.value = { ...written.peek(), [name]: text }
}

/** What may go, in its new order. */
export const writeOffers = (offers: readonly Offer[]): void => {
  written.value = { ...written.peek(), offers }
}

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
  { start, growth, currency, rate, rateDay, ceiling, offers }: WrittenSettings,
  today: Day,
  texts: Pick<InitialTexts, 'numbers'>,
): ScheduleSettings => {
  const [code, kroner] = [currency.trim().toUpperCase(), decimal(rate, texts)]
  const most = decimal(ceiling.replace(/ ?(kr|NOK) ?/i, ''), texts)
  return {
    start: start === '' ? undefined : start,
    growth: decimal(growth, texts),
    rates: code === '' || kroner === undefined ? [] : [{ currency: code, rate: kroner, day: rateDay || today }],
    ceiling: most === undefined ? undefined : inOre(most),
    offers,
  }
}
