import { nameById } from '@anslag/presentation/estimate'
import { lineSum } from '@anslag/presentation/quote'
import type { Block } from '../model/block.ts'
import type { Cell, Row } from '../model/table.ts'
import type { NumberedLine } from './lines.ts'
import type { Offered } from './offered.ts'

/** `Levering 2027` at the beginning of a line. */
export const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

/** `levering 2027` */
export const deliveryName = (id: string, { content, documents, words: { texts } }: Offered): string =>
  nameById('deliveries', id, [content.estimate.request], texts, documents?.catalogue)

/**
 * What the lines come to for each delivery below each of SSB's headings: the same sums as in the table of lines, turned the
 * other way. Nothing where there is but one delivery, or none by name.
 */
export const deliverySums = (offered: Offered): readonly Block[] => {
  const { lines, view, words } = offered
  const { texts, offer } = words
  const { deliveries = [] } = offered.content.estimate.request
  const ordered = deliveries.map(({ id }) => id).filter((id) => lines.some(({ delivery }) => delivery === id))
  const isOnce = ({ delivery }: NumberedLine): boolean => delivery === undefined
  if (ordered.length < 2) return []
  const sumOf = (summed: readonly NumberedLine[]): Cell => {
    const { value, amount } = lineSum(summed, texts)
    return { text: value, value: amount }
  }
  const groups = [
    ...view.summary.map(({ heading, label }) => ({ label, own: lines.filter((line) => line.heading === heading) })),
    { label: offer.fixed, own: lines.filter(({ heading }) => heading === undefined) },
  ].filter(({ own }) => own.length > 0)
  const row = (kind: Row['kind'], label: string, of: (line: NumberedLine) => boolean): Row => ({
    kind,
    cells: [{ text: label }, ...groups.map(({ own }) => sumOf(own.filter(of))), sumOf(lines.filter(of))],
  })
  return [
    {
      kind: 'table',
      caption: offer.byDelivery,
      columns: [
        { title: offer.doneFor, kind: 'text' },
        ...groups.map(({ label }) => ({ title: label, kind: 'amount' as const })),
        { title: view.totals.lines.label, kind: 'amount' },
      ],
      rows: [
        ...(lines.some(isOnce) ? [row('line', offer.once, isOnce)] : []),
        ...ordered.map((id) => row('line', capital(deliveryName(id, offered)), ({ delivery }) => delivery === id)),
        row('total', offer.total, () => true),
      ],
    },
  ]
}
