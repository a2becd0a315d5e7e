import { failure, type Result, readDocument, success } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { quoteNumberSchema } from '../quote/fields.ts'
import type { Quote } from '../quote/quote.ts'

/**
 * The number that a quote is issued under: the one that it has, else the one that is given. So a register can number without
 * gaps: what is never issued never has a number.
 *
 * @returns an issue where a first revision is given none, or a later one another than its quote has.
 */
export const numberAtIssue = ({ number }: Quote, given: string | undefined): Result<string> => {
  if (number === undefined)
    return given === undefined ? failure([raise('quote/number-missing', '')]) : readDocument(quoteNumberSchema, given)
  return given === undefined || given === number
    ? success(number)
    : failure([raise('quote/number-kept', '', { number, given })])
}
