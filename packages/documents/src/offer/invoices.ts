import { fill } from '@anslag/presentation'
import { instalmentViews } from '@anslag/presentation/quote'
import { listOf, section } from '../blocks/section.ts'
import type { Block } from '../model/block.ts'
import type { Row, TableBlock } from '../model/table.ts'
import type { Offered } from './offered.ts'

const table = ({ content, invoices, view, words: { texts, quotes, offer } }: Offered): TableBlock => {
  const all = instalmentViews(invoices, content.estimate.request, texts, quotes)
  const row = (kind: Row['kind'], label: string, sums: (typeof all)[number]['sums']): Row => ({
    kind,
    cells: [
      { text: label },
      ...[sums.net, sums.vat, sums.gross].map(({ value, amount }) => ({ text: value, value: amount })),
    ],
  })
  const { net, vat, gross } = view.totals
  return {
    kind: 'table',
    columns: [
      { title: offer.when, kind: 'text' },
      ...[net, vat, gross].map(({ label }) => ({ title: label, kind: 'amount' as const })),
    ],
    rows: [
      ...all.map(({ when, sums }) => row('line', when, sums)),
      ...(all.length > 1 ? [row('total', offer.total, { net, vat, gross })] : []),
    ],
  }
}

/** Which invoices come, when, and within how many days each is to be paid. */
export const invoicesSection = (offered: Offered): readonly Block[] => {
  const { content, words, invoices } = offered
  const { payment } = content.terms
  return section(words.offer.invoices, [
    ...(invoices.length === 0 ? [] : [table(offered)]),
    ...listOf([
      fill(words.offer.payment, { days: String(payment.days) }),
      ...(payment.note === undefined ? [] : [payment.note]),
    ]),
  ])
}
