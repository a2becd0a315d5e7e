import { bundledBooks } from '@anslag/price-lists'
import { type VatCategory, vatCategories } from '@anslag/pricing'
import { type AdjustmentInput, quoteOperations } from '@anslag/quotes'
import { message } from '../../message.ts'
import { misused } from '../../outcome.ts'
import type { Command, Invocation } from '../command.ts'
import { changing, operated } from './changing.ts'
import { amountTyped, shortest } from './decimal.ts'
import { entryOf } from './entry.ts'

const sizeOf = (typed: string): AdjustmentInput['size'] =>
  typed.endsWith('%') ? { percent: shortest(typed.replace(/ ?%$/, '')) } : { amount: amountTyped(typed) }

/** `S:25` */
const vatOf = (typed: string): { category: VatCategory; rate: string } => {
  const [letter, rate = ''] = typed.split(':')
  return { category: vatCategories.find((category) => category === letter) ?? 'S', rate: shortest(rate) }
}

const inputOf = (kind: AdjustmentInput['kind'], size: string, { options: { given } }: Invocation) => {
  const [vat, lines] = [given('vat'), given('lines')]
  return {
    id: given('id'),
    kind,
    reason: given('reason') ?? '',
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
  change: (quote, invocation) => {
    const { given } = invocation.options
    const sizes = (['charge', 'reduction'] as const).flatMap((kind) => {
      const size = given(kind)
      return size === undefined ? [] : [{ kind, size }]
    })
    const [only] = sizes
    if (only === undefined || sizes.length > 1) return misused('quote adjust', message('usage/charge-or-reduction', {}))
    const { vatTable } = bundledBooks()
    const input = inputOf(only.kind, only.size, invocation)
    return operated(quoteOperations.adjust(quote, input, { ...entryOf(invocation), vatTable }), invocation)
  },
})
