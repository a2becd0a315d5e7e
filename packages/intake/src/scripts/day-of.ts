import { type Day, isDay } from '@anslag/pricing'

const padded = (number: string): string => number.padStart(2, '0')

/** A day from its year, month and day of the month, each as text; undefined when there is no such day. */
export const dayFrom = (year: string, month = '1', day = '1'): Day | undefined => {
  const text = `${year}-${padded(month)}-${padded(day)}`
  return isDay(text) ? text : undefined
}

/** The day that a word of a script says: `2021-12-31`, or its year or month alone, which mean the first day. */
export const dayOf = (word: string): Day | undefined => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(word) ?? []
  return year === undefined ? undefined : dayFrom(year, month, day)
}
