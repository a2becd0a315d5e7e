import { amountOf, failure, type Result, success } from '@anslag/pricing'
import { raise } from '../issues.ts'
import type { FixedLine } from '../quote/fixed-line.ts'
import type { Quote } from '../quote/quote.ts'
import { edited } from './checked.ts'

/** What is not a decimal is told by the schema. */
const netOf = ({ quantity, unitPrice }: Pick<FixedLine, 'quantity' | 'unitPrice'>): string =>
  [quantity, unitPrice].every((text) => /^-?\d{1,15}(\.\d{1,12})?$/.test(text)) ? amountOf(quantity, unitPrice) : '0.00'

/** A fixed line with its net amount. */
export const fixedLineOf = (input: Omit<FixedLine, 'net'>): FixedLine => ({ ...input, net: netOf(input) })

/** Adds a line at a fixed price, outside the cost components, to a draft, or replaces the one with its id. */
export const addFixedLine = (quote: Quote, input: Omit<FixedLine, 'net'>): Result<Quote> =>
  edited(quote, (content) =>
    success({
      ...content,
      fixedLines: [...content.fixedLines.filter(({ id }) => id !== input.id), fixedLineOf(input)],
    }),
  )

/** Takes a line at a fixed price out of a draft. Adjustments of that line alone must go first. */
export const removeFixedLine = (quote: Quote, id: string): Result<Quote> =>
  edited(quote, (content) => {
    const fixedLines = content.fixedLines.filter((line) => line.id !== id)
    return fixedLines.length < content.fixedLines.length
      ? success({ ...content, fixedLines })
      : failure([raise('quote/unknown-id', '', { id })])
  })
