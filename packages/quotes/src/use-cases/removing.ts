import { requireArgument } from '@anslag/pricing'
import { assumptionName } from '../assumptions/assumption-name.ts'
import { lastRevision } from '../lifecycle/status.ts'
import { removeAdjustment } from '../operations/adjust.ts'
import { removeRemarkAnswer } from '../operations/answer-remark.ts'
import { removeAssumption } from '../operations/assume.ts'
import { removeVatReason } from '../operations/details.ts'
import { removeFixedLine } from '../operations/fixed-lines.ts'
import type { Quote } from '../quote/quote.ts'
import { reasonedCategories, type VatReason } from '../quote/vat.ts'
import type { PricedEntry } from './drafting.ts'
import { operation, type QuoteOperation } from './operation.ts'
import { movedPercentages } from './warnings-on.ts'

/** Something that an officer added to a draft without pricing it anew. */
export type Addition =
  | { readonly kind: 'adjustment'; readonly id: string }
  | { readonly kind: 'fixed-line'; readonly id: string }
  | { readonly kind: 'remark-answer'; readonly code: string; readonly path?: string }

/** Something that a draft is priced by. */
export type PricedDecision =
  | { readonly kind: 'assumption'; readonly place: number }
  | { readonly kind: 'vat-reason'; readonly category: VatReason['category'] }

/** The place of an assumption among those of a draft. */
const assumptionAt = (quote: Quote, name: string): number =>
  lastRevision(quote)?.content.assumptions.findIndex((each) => assumptionName(each) === name) ?? -1

/** `attachment/protocol`, or `content/population-without-source:/populations/1` */
const remarkNamed = (quote: Quote, name: string) => {
  const [code = '', path] = name.split(':')
  const isAnswered = lastRevision(quote)?.content.remarkAnswers?.some((each) => each.code === code)
  return isAnswered === true ? { code, ...(path === undefined ? {} : { path }) } : undefined
}

/**
 * What a name is of in a draft: `fixed:course`, a VAT category, a remark that was answered, a driver, norm or component that
 * was assumed; anything else would be an adjustment.
 */
export const removalOf = (quote: Quote, name: string): Addition | PricedDecision => {
  if (name.startsWith('fixed:')) return { kind: 'fixed-line', id: name }
  const category = reasonedCategories.find((each) => each === name)
  if (category !== undefined) return { kind: 'vat-reason', category }
  const remark = remarkNamed(quote, name)
  if (remark !== undefined) return { kind: 'remark-answer', ...remark }
  const place = assumptionAt(quote, name)
  return place < 0 ? { kind: 'adjustment', id: name } : { kind: 'assumption', place }
}

/** Takes a charge, a reduction, a fixed line or the answer to a remark out of a draft. */
export const removeAddition: QuoteOperation<Addition> = operation('remove', (quote, addition) => {
  const isKind = ['fixed-line', 'remark-answer', 'adjustment'].includes(addition.kind)
  requireArgument(isKind, 'quoteOperations.removeAddition', 'kind', 'that of an addition: removalOf tells')
  switch (addition.kind) {
    case 'fixed-line':
      return removeFixedLine(quote, addition.id)
    case 'remark-answer':
      return removeRemarkAnswer(quote, addition)
    case 'adjustment':
      return removeAdjustment(quote, addition.id)
  }
})

/** Takes back what a draft is priced by: an assumption, or a reason for no VAT. */
export const removeDecision: QuoteOperation<PricedDecision, PricedEntry> = operation(
  'remove',
  (quote, decision, context) =>
    decision.kind === 'assumption'
      ? removeAssumption(quote, decision.place, context)
      : removeVatReason(quote, decision.category, context),
  (made, _context, before) => movedPercentages(before, made),
)
