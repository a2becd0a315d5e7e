import { type Day, isDay } from '@anslag/pricing'
import { withPlainDays } from '../../days/plain-days.ts'
import { dayOfSerial, serial } from '../../days/serial-day.ts'
import type { Dates } from '../../found.ts'

/** Years as somebody wrote them: periods, and whether all of them have been understood. */
export interface Years {
  readonly dates: readonly Dates[]
  /** Wanted from a year on; a list that says how long it goes can end it. */
  readonly openFrom?: Day
  /** Wanted to the end of a year; a list that says when it begins can begin it. */
  readonly openTo?: Day
}

interface Span {
  readonly from: Day
  readonly to: Day
}

const firstYear = 1800
const lastYear = 2100

const wholeSerial = new RegExp(`^${serial}$`)

const isSerial = (text: string): boolean => wholeSerial.test(text)

/** The span of `2015`, of `2015-12-31` and of the number that a spreadsheet keeps a day as. */
const spanOf = (text: string): Span | undefined => {
  if (/^\d{4}$/.test(text)) {
    const year = Number(text)
    return year >= firstYear && year <= lastYear ? { from: `${text}-01-01`, to: `${text}-12-31` } : undefined
  }
  const day = isSerial(text) ? dayOfSerial(Number(text)) : text
  return isDay(day) ? { from: day, to: day } : undefined
}

const datesOf = ({ from, to }: Span): Dates => (from === to ? { from } : { from, to })

const between = (first: Span, last: Span): Dates | undefined =>
  first.from <= last.to ? datesOf({ from: first.from, to: last.to }) : undefined

const moment = String.raw`\d{4}-\d{2}-\d{2}|${serial}|\d{4}`

const ranged = new RegExp(`^(${moment})?-(${moment})?$`)
const shortened = /^(\d{2})(\d{2})-(\d{2})$/

/** `2010-15`; not `2010-12`, which may be a month. */
const shortenedOf = (text: string): Dates | undefined => {
  const [, century, from, to] = shortened.exec(text) ?? []
  if (century === undefined || from === undefined || to === undefined || Number(to) <= 12) return undefined
  const [first, last] = [spanOf(`${century}${from}`), spanOf(`${century}${to}`)]
  return first && last && between(first, last)
}

const itemOf = (text: string): Years | undefined => {
  const span = spanOf(text)
  if (span !== undefined) return { dates: [datesOf(span)] }
  const dates = shortenedOf(text)
  if (dates !== undefined) return { dates: [dates] }
  const [, from, to] = ranged.exec(text) ?? []
  if (from === undefined && to === undefined) return undefined
  const [first, last] = [from === undefined ? undefined : spanOf(from), to === undefined ? undefined : spanOf(to)]
  if (first !== undefined && last !== undefined) {
    const found = between(first, last)
    return found && { dates: [found] }
  }
  if (first !== undefined && to === undefined) return { dates: [], openFrom: first.from }
  return last !== undefined && from === undefined ? { dates: [], openTo: last.to } : undefined
}

const filler =
  /(?<![\p{L}\d])(?:fra og med|frå og med|fra|frå|from|f\.?o\.?m\.?|år(?:a|ene|gang|ganger|gangar|gangene|gangane)?|years?|kun|berre|only|årlige?|årlege?|årleg|hvert|kvart|yearly|annual(?:ly)?)(?![\p{L}\d])/gu
const emptyBrackets = /\(\s*(?:\)|$)/g
/** A year as programs write it that take it for a number. */
const decimals = /(?<!\d)(\d{4})[.,]0{1,6}(?!\d|[.,]\d)/g
const untilWord = /(?<![\p{L}\d])(?:til og med|til|to|until|through|t\.?o\.?m\.?)(?![\p{L}\d])/gu
const andWord = /(?<![\p{L}\d])(?:og|and|samt)(?![\p{L}\d])|[;+&]/gu
const today = /-\s*(?:d\.?d\.?|dato|i dag|idag|nå|no|now|today|present|siste|seneste)\s*(?=,|$)/gu
const dash = /[‐‑‒–—―−→]|->|\.\.+/g

const startsOpen =
  /(?<![\p{L}\d])(?:fra|frå|from|f\.?o\.?m\.?)(?![\p{L}\d])\s*(?:og med\s*)?(?:år(?:et)?\s*)?(\d{4})\s*$/u

/** Written with commas between items and `-` within them, and nothing else but digits and points. */
const normalised = (text: string): string =>
  withPlainDays(text)
    .replace(startsOpen, '$1-')
    .replace(dash, '-')
    .replace(decimals, '$1')
    .replace(filler, ' ')
    .replace(emptyBrackets, ' ')
    .replace(untilWord, '-')
    .replace(andWord, ',')
    .replace(today, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .replace(/[ ,]+/g, ',')
    .replace(/^,|,$/g, '')

/** No list of years is longer. */
const longest = 400

/**
 * Years and dates as people write them: `2010`, `2010-2015`, `2010–2015, 2018`, `2010 og 2012`, `f.o.m. 2010 t.o.m. 2015`,
 * `31.12.2015`, `31/12/2015 00:00`, `fra 2010`. A year is all its days. Undefined when any of it is not understood: half the years are not
 * what was meant.
 *
 * @param text in lower case
 */
export const yearsOf = (text: string): Years | undefined => {
  if (text.length > longest || !/\d{4}/.test(text)) return undefined
  const items = normalised(text).split(',').map(itemOf)
  const known = items.filter((item) => item !== undefined)
  if (known.length === 0 || known.length < items.length) return undefined
  const openFrom = known.find((item) => item.openFrom !== undefined)?.openFrom
  const openTo = known.find((item) => item.openTo !== undefined)?.openTo
  return {
    dates: known.flatMap(({ dates }) => dates),
    ...(openFrom === undefined ? {} : { openFrom }),
    ...(openTo === undefined ? {} : { openTo }),
  }
}

/** The year that a cell of the columns "from" and "to" says; undefined when it says none. */
export const yearOf = (text: string): number | undefined => {
  const trimmed = text.trim()
  const span = spanOf(trimmed) ?? spanOf(withPlainDays(trimmed))
  if (span !== undefined) return Number(span.from.slice(0, 4))
  const [year] = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/.exec(trimmed) ?? []
  return year === undefined ? undefined : Number(year)
}
