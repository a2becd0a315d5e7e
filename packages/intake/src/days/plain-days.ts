import { fractionOfDay } from './serial-day.ts'

const dayBefore = String.raw`(?<=\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})`

/** A time of the day after a day: `T00:00:00`, ` kl. 12.30`, ` 11:59:59.5 PM`, `T23:00Z`. */
const time = new RegExp(
  String.raw`${dayBefore}(?:t|\s{1,3}(?:kl\.?\s?)?)(?:\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?|\d{1,2}\.\d{2}(?:\.\d{2})?(?!\.\d))` +
    String.raw`(?:\s?(?:[ap]\.?m\.?|z|[+-]\d{2}:\d{2}))?(?![\d:])`,
  'giu',
)

const written = /(?<!\d|\d[./])(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?!\d|[./]\d)/g

const padded = (number: string): string => number.padStart(2, '0')

/** Days come before months, but for Americans, who write `/`: where both could be meant, nothing is said. */
const plain = (whole: string, first: string, mark: string, middle: string, last: string): string => {
  if (first.length === 4 && last.length <= 2) return `${first}-${padded(middle)}-${padded(last)}`
  if (last.length !== 4 || first.length > 2) return whole
  const dayFirst = `${last}-${padded(middle)}-${padded(first)}`
  if (mark === '.' || Number(first) > 12 || first === middle) return dayFirst
  return Number(middle) > 12 ? `${last}-${padded(first)}-${padded(middle)}` : whole
}

/**
 * A text with the days that it holds written alike, and without times of the day. Days that could be one of two stay as
 * they are.
 *
 * @example withPlainDays('31.12.2019 00:00, 31/12/2020, 1/2/2020') // '2019-12-31, 2020-12-31, 1/2/2020'
 */
export const withPlainDays = (text: string): string =>
  text.replace(time, '').replace(written, plain).replace(fractionOfDay, '$1')
