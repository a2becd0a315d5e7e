import { type AmountText, type DecimalText, failure, type Result, success, type VatCategory } from '@anslag/pricing'
import { baseOf } from '../amounts/adjusted.ts'
import { linesOf, type QuoteLine } from '../amounts/quote-line.ts'
import { shareIdOf } from '../amounts/shares.ts'
import { raise } from '../issues.ts'
import type { Adjustment } from '../quote/adjustment.ts'
import type { Quote } from '../quote/quote.ts'
import { edited } from './checked.ts'

/** A charge or reduction as an officer enters it: in kroner or in percent. */
export interface AdjustmentInput {
  readonly id: string
  readonly kind: Adjustment['kind']
  readonly reason: string
  readonly by: string
  /** Kroner excluding VAT, or percent of its base: of lines of whatever VAT where no `vat` is given. */
  readonly size: { readonly amount: AmountText } | { readonly percent: DecimalText }
  /** May be left out of a percentage, and where all lines, or those that are named, have one category and rate. */
  readonly vat?: { readonly category: VatCategory; readonly rate: DecimalText }
  /** Ids of the lines that it applies to; without them, all, of its VAT category and rate where it has one. */
  readonly lines?: readonly string[]
}

const vatOf = (
  { vat, lines: named, size }: AdjustmentInput,
  lines: readonly QuoteLine[],
): Result<Required<AdjustmentInput>['vat']> => {
  if (vat !== undefined) return success(vat)
  const unknown = (named ?? []).filter((id) => !lines.some((line) => line.id === id))
  if (unknown.length > 0) return failure(unknown.map((id) => raise('quote/unknown-id', '', { id })))
  const within = named === undefined ? lines : lines.filter(({ id }) => named.includes(id))
  const found = new Map(
    within.map(({ vatCategory, vatRate }) => [`${vatCategory} ${vatRate}`, { category: vatCategory, rate: vatRate }]),
  )
  const [only] = found.values()
  return only !== undefined && (found.size === 1 || 'percent' in size)
    ? success(only)
    : failure([raise('quote/which-vat', '', { found: [...found.keys()] })])
}

/**
 * Adds a charge or a reduction to a draft, or replaces the one with its id.
 *
 * @returns the draft with its sums; or an issue where the VAT category and rate must be chosen, a rule is broken, or it is a
 * percentage in a quote for a change, whose lines are the whole new scope, also what was agreed before.
 */
export const adjust = (quote: Quote, input: AdjustmentInput): Result<Quote> =>
  edited(quote, (content) => {
    if (content.change !== undefined && 'percent' in input.size)
      return failure([raise('quote/percent-of-change', '', { percent: input.size.percent })])
    if (content.adjustments.some((each) => shareIdOf(each) === input.id && each.kind !== input.kind))
      return failure([raise('quote/other-kind', '', { id: input.id })])
    const lines = linesOf(content)
    const vat = vatOf(input, lines)
    if (!vat.ok) return vat
    const { id, kind, reason, by, size, lines: named } = input
    const applies = {
      vatCategory: vat.value.category,
      vatRate: vat.value.rate,
      ...(named === undefined ? {} : { lines: named }),
    }
    const made: Adjustment = {
      id,
      kind,
      reason,
      by,
      ...applies,
      base: baseOf(applies, lines),
      ...('percent' in size ? { percent: size.percent, amount: '0.00' } : { amount: size.amount }),
      ...('percent' in size && input.vat === undefined ? { share: id } : {}),
    }
    return success({ ...content, adjustments: [...content.adjustments.filter((each) => shareIdOf(each) !== id), made] })
  })

/**
 * Takes an adjustment out of a draft; of a percentage that several carry, all of them, by its own name.
 *
 * @returns an issue where the id is not there, or is that of one part of a percentage: the issue names the percentage.
 */
export const removeAdjustment = (quote: Quote, id: string): Result<Quote> =>
  edited(quote, (content) => {
    const adjustments = content.adjustments.filter((each) => shareIdOf(each) !== id)
    if (adjustments.length < content.adjustments.length) return success({ ...content, adjustments })
    const share = content.adjustments.find((each) => each.id === id)?.share
    return failure([
      share === undefined ? raise('quote/unknown-id', '', { id }) : raise('quote/part-of-share', '', { id, share }),
    ])
  })
