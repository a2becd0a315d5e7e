import { type VatCategory, vatCategories } from '@anslag/pricing'
import { type AdjustmentInput, adjust, lastRevision, type Quote } from '@anslag/quotes'
import { message } from '../../message.ts'
import type { Command, Invocation } from '../command.ts'
import { changing, resultOf } from './changing.ts'
import { amountTyped, shortest } from './decimal.ts'
import { vatRateWarnings } from './vat-rate-warnings.ts'

const sizeOf = (typed: string): AdjustmentInput['size'] =>
  typed.endsWith('%') ? { percent: shortest(typed.replace(/ ?%$/, '')) } : { amount: amountTyped(typed) }

/** `S:25` */
const vatOf = (typed: string): { category: VatCategory; rate: string } => {
  const [letter, rate = ''] = typed.split(':')
  return { category: vatCategories.find((category) => category === letter) ?? 'S', rate: shortest(rate) }
}

/** The first of `charge-1`, `charge-2` … that is free. */
const freeId = (quote: Quote, kind: AdjustmentInput['kind']): string => {
  const taken = lastRevision(quote)?.content.adjustments.map(({ id }) => id) ?? []
  const candidates = [...Array(taken.length + 1).keys()].map((index) => `${kind}-${index + 1}`)
  return candidates.find((id) => !taken.includes(id)) ?? kind
}

const inputOf = (
  quote: Quote,
  kind: AdjustmentInput['kind'],
  size: string,
  { options: { given } }: Invocation,
): AdjustmentInput => {
  const [vat, lines] = [given('vat'), given('lines')]
  return {
    id: given('id') ?? freeId(quote, kind),
    kind,
    reason: given('reason') ?? '',
    by: given('by') ?? '',
    size: sizeOf(size),
    ...(vat === undefined ? {} : { vat: vatOf(vat) }),
    ...(lines === undefined ? {} : { lines: lines.split(',').map((each) => each.trim()) }),
  }
}

/** Adds a charge or a reduction to a draft, with a reason. */
export const quoteAdjust: Command = changing({
  name: 'quote adjust',
  flags: ['charge', 'reduction', 'reason', 'by', 'id', 'lines', 'vat'],
  required: ['reason', 'by'],
  warnings: vatRateWarnings,
  change: (quote, invocation) => {
    const { given } = invocation.options
    const sizes = (['charge', 'reduction'] as const).flatMap((kind) => {
      const size = given(kind)
      return size === undefined ? [] : [{ kind, size }]
    })
    const [only] = sizes
    if (only === undefined || sizes.length > 1)
      return { kind: 'misused', messages: [message('usage/charge-or-reduction', {})] }
    return resultOf(adjust(quote, inputOf(quote, only.kind, only.size, invocation)))
  },
})
