import type { Estimate, Line, Text, Trace } from '@anslag/pricing'
import { shareOf, subtractAmounts } from '@anslag/pricing'
import type { Adjustment } from '../quote/adjustment.ts'
import type { Content } from '../quote/content.ts'
import type { FixedLine } from '../quote/fixed-line.ts'

const decided = (unit: string, value: string, ref: string, { reason, by }: { reason: string; by: string }): Trace => ({
  kind: 'assumption',
  value,
  unit,
  ref,
  reason,
  by,
})

const fixedAsLine = (line: FixedLine): Line => {
  const { reason, by, net, ...shown } = line
  const factor = (unit: string, name: 'quantity' | 'unitPrice') =>
    decided(unit, line[name], `/fixedLines/${line.id}/${name}`, line)
  const product = { kind: 'product', value: net, unit: 'money' } as const
  const trace: Trace = { ...product, of: [factor('piece', 'quantity'), factor('money/piece', 'unitPrice')] }
  return { ...shown, component: 'fixed', unit: 'piece', net, trace }
}

const adjustmentAsLine = (adjustment: Adjustment): Line => {
  const { id, kind, reason, amount, base, percent, vatCategory, vatRate } = adjustment
  const net = kind === 'charge' ? amount : subtractAmounts('0.00', amount)
  const ref = `/adjustments/${id}`
  const text: Text = { nb: reason, nn: reason, en: reason }
  const share: Trace =
    percent === undefined
      ? decided('money', net, `${ref}/amount`, adjustment)
      : {
          kind: 'share',
          value: shareOf(base, percent),
          unit: 'money',
          of: [
            decided('money', base, `${ref}/base`, adjustment),
            decided('percent', percent, `${ref}/percent`, adjustment),
          ],
        }
  return {
    id: `adjustment:${id}`,
    component: 'adjustment',
    text,
    quantity: '1',
    unit: 'lump-sum',
    unitCode: 'LS',
    unitPrice: net,
    net,
    vatCategory,
    vatRate,
    trace: share,
  }
}

/**
 * A quote in the shape of an estimate, so that the engine's one comparison compares it: fixed lines and adjustments are
 * lines (`fixed:…`, `adjustment:…`), totals and VAT are those of the quote. Not a document: nothing else reads it.
 */
export const asEstimate = (content: Content): Estimate => {
  const { estimate, fixedLines, adjustments, vatBreakdown, totals } = content
  return {
    ...estimate,
    lines: [...estimate.lines, ...fixedLines.map(fixedAsLine), ...adjustments.map(adjustmentAsLine)],
    vatBreakdown: vatBreakdown.map((group) => ({
      ...group,
      trace: { kind: 'line', value: group.vat, unit: 'money', ref: '' },
    })),
    totals: { ...estimate.totals, net: totals.net, vat: totals.vat, gross: totals.gross },
  }
}
