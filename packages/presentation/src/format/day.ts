import { type Day, dayInWords } from '@anslag/pricing'
import type { InitialTexts } from '../texts/texts.ts'

/**
 * A calendar day in words; text that is no day comes back as it is.
 *
 * @example formatDay('2027-03-01', nb) // '1. mars 2027'; in English '1 March 2027'
 */
export const formatDay = (day: Day, { language }: Pick<InitialTexts, 'language'>): string => dayInWords(day, language)

/** Every day within a text in words: of a period, say. */
export const formatDaysWithin = (text: string, texts: Pick<InitialTexts, 'language'>): string =>
  text.replaceAll(/\d{4}-\d{2}-\d{2}/g, (day) => formatDay(day, texts))
