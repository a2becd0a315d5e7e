import { wholeNumber } from './whole-number.ts'

/** Numbers, signs and parentheses that no letter, point or colon touches. */
const sum = /(?<![\p{L}\p{N}_$.:/-])[\d(][\d ()+*/-]{0,100}[\d)](?![\p{L}\p{N}_.:-])/gu

/** A sign with a space before it, or parentheses: without them, `2020-12` is a month. */
const isSum = (text: string): boolean => / [-+*/]|\(/.test(text) && !/\d{4}-\d|^\d{4} - \d{4}$/.test(text)

/**
 * A text with its sums and products of whole numbers reckoned. Days, months and spans of years stay what they are, and so
 * does what cannot be reckoned.
 *
 * @example reckoned('db/A_X 2020 - 1 ++ "-12-31"') // 'db/A_X 2019 ++ "-12-31"'
 */
export const reckoned = (text: string): string =>
  / [-+*/] ?[\d(]|\(/.test(text)
    ? text.replace(sum, (found) => (isSum(found) ? (wholeNumber(found) ?? found) : found))
    : text
