import { fill } from '@anslag/presentation'
import { instalmentViews } from '@anslag/presentation/quote'
import type { PlannedInvoice } from '@anslag/quotes'
import { listOf, section } from '../blocks/section.ts'
import type { Block } from '../model/block.ts'
import type { Row, TableBlock } from '../model/table.ts'
import { numbersText } from './lines.ts'
import type { Offered } from './offered.ts'

/** The lines of an invoice by their numbers; of a part of the sum, none. */
const linesIn = ({ instalment, lines: invoiced }: PlannedInvoice, { lines, words }: Offered): string => {
  const { invoiced: texts } = words.offer
  if (instalment.lines === undefined) return texts.part
  const numbers = lines.filter(({ id }) => invoiced.some((line) => line.id === id)).map(({ number }) => number)
  if (numbers.length === lines.length) return texts.all
  return numbers.length === 0 ? texts.none : fill(texts.lines, { numbers: numbersText(numbers) })
}

const table = (offered: Offered): TableBlock => {
  const { content, invoices, view, words } = offered
  const { texts, quotes, offer } = words
  const all = instalmentViews(invoices, content.estimate.request, texts, quotes)
  const row = (kind: Row['kind'], label: string, what: string, sums: (typeof all)[number]['sums']): Row => ({
    kind,
    cells: [
      { text: label },
      { text: what },
      ...[sums.net, sums.vat, sums.gross].map(({ value, amount }) => ({ text: value, value: amount })),
    ],
  })
  const { net, vat, gross } = view.totals
  return {
    kind: 'table',
    columns: [
      { title: offer.when, kind: 'text' },
      { title: offer.invoiced.of, kind: 'text' },
      ...[net, vat, gross].map(({ label }) => ({ title: label, kind: 'amount' as const })),
    ],
    rows: [
      ...invoices.map((invoice, index) => {
        const { when = '', sums = { net, vat, gross } } = all[index] ?? {}
        return row('line', when, linesIn(invoice, offered), sums)
      }),
      ...(all.length > 1 ? [row('total', offer.total, '', { net, vat, gross })] : []),
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
      ...(invoices.length > 1 && content.adjustments.length > 0 ? [words.offer.invoiced.divided] : []),
      fill(words.offer.payment, { days: String(payment.days) }),
      ...(payment.note === undefined ? [] : [payment.note]),
    ]),
  ])
}
