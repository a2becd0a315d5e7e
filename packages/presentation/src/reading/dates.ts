import type { Dates } from '@anslag/intake'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import { counted, type Wording } from './wording.ts'

/** Beyond this only the first and the last are told. */
const most = 4

const isWholeYears = ({ from, to = '' }: Dates): boolean => from.endsWith('-01-01') && to.endsWith('-12-31')

/** `2015`, `2012–2015`, `1. januar 2018 – 31. mars 2018`, `31. desember 2020` */
export const spanInWords = (dates: Dates, { texts }: Wording): string => {
  const { from, to } = dates
  if (to === undefined) return formatDay(from, texts)
  if (!isWholeYears(dates)) return `${formatDay(from, texts)} – ${formatDay(to, texts)}`
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  return first === last ? first : `${first}–${last}`
}

/** The days and periods that something is wanted for, each once. */
export const datesInWords = (dates: readonly Dates[], wording: Wording): string => {
  const distinct = [...new Map(dates.map((each) => [`${each.from} ${each.to ?? ''}`, each])).values()]
  if (distinct.length <= most) return distinct.map((each) => spanInWords(each, wording)).join(', ')
  const from = distinct.map((each) => each.from).sort()[0] ?? ''
  const to =
    distinct
      .map((each) => each.to ?? each.from)
      .sort()
      .at(-1) ?? ''
  return fill(wording.reading.spread, {
    dates: counted(distinct.length, 'dates', wording),
    from: formatDay(from, wording.texts),
    to: formatDay(to, wording.texts),
  })
}
