import { type Compared, subtractAmounts, type Trace } from '@anslag/pricing'
import type { Adjustment } from '../quote/adjustment.ts'
import type { Content } from '../quote/content.ts'
import type { FixedLine } from '../quote/fixed-line.ts'

type Line = Compared['lines'][number]

/** What an officer entered, in the shape of a trace: only its leaves are compared. */
const entered = (ref: string, entry: FixedLine | Adjustment, figures: Readonly<Record<string, string>>): Trace => {
  const { reason, by } = entry
  const unit = 'money'
  const of = Object.entries(figures).map(([name, value]): Trace => {
    const at = `${ref}/${name}`
    return { kind: 'assumption', value, unit, ref: at, reason, by }
  })
  return { kind: 'sum', value: '', unit, of }
}

const fixedLine = (line: FixedLine): Line => {
  const { id, text, net, vatCategory, vatRate, quantity, unitPrice } = line
  return { id, text, net, vatCategory, vatRate, trace: entered(`/fixedLines/${id}`, line, { quantity, unitPrice }) }
}

const adjustmentLine = (adjustment: Adjustment): Line => {
  const { id, kind, reason, vatCategory, vatRate, amount, base, percent } = adjustment
  const net = kind === 'charge' ? amount : subtractAmounts('0.00', amount)
  const figures = percent === undefined ? { amount: net } : { base, percent }
  const text = { nb: reason, nn: reason, en: reason }
  const trace = entered(`/adjustments/${id}`, adjustment, figures)
  return { id: `adjustment:${id}`, text, net, vatCategory, vatRate, trace }
}

/**
 * What is compared of a quote, by the engine's one comparison: fixed lines and adjustments are lines (`fixed:…`,
 * `adjustment:…`), totals and VAT are those of the quote.
 */
export const comparedOf = ({ estimate, fixedLines, adjustments, vatBreakdown, totals }: Content): Compared => ({
  request: estimate.request,
  lines: [...estimate.lines, ...fixedLines.map(fixedLine), ...adjustments.map(adjustmentLine)],
  vatBreakdown,
  totals,
})
