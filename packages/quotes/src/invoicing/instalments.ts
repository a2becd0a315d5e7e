import { linesOf } from '../amounts/quote-line.ts'
import { deliveriesOrdered } from '../lifecycle/deliveries-made.ts'
import type { Content } from '../quote/content.ts'
import type { Instalment } from '../quote/instalment.ts'

type Invoiced = Pick<Content, 'estimate' | 'fixedLines' | 'instalments' | 'change' | 'totals'>

/** The delivery that a line is done for; undefined of work that is done once. */
export const ownDelivery = ({ fixedLines }: Pick<Content, 'fixedLines'>, id: string): string | undefined => {
  const fixed = fixedLines.find((line) => line.id === id)
  return fixed === undefined ? id.split('@')[1] : fixed.delivery
}

/**
 * The delivery that a line belongs to: its own, else the first, with which work that is done once is delivered; undefined
 * where no delivery was ordered by name.
 */
export const deliveryOfLine = (content: Pick<Content, 'estimate' | 'fixedLines'>, id: string): string | undefined =>
  ownDelivery(content, id) ?? deliveriesOrdered(content)[0]

/** A quote for a change is invoiced whole: when everything is delivered, or credited when it is accepted. */
const ofChange = (content: Invoiced, lines: readonly string[]): Instalment => {
  const last = deliveriesOrdered(content).at(-1)
  const isCredit = content.totals.net.startsWith('-')
  const delivered = { kind: 'delivered', ...(last === undefined ? {} : { delivery: last }) } as const
  return { id: 'change', when: isCredit ? { kind: 'accepted' } : delivered, lines }
}

/**
 * Which lines are invoiced together, and when: as the officer said; else one instalment for each delivery, when it has been
 * made, with the lines that are done for it, and with what is done once in the first.
 */
export const instalmentsOf = (content: Invoiced): readonly Instalment[] => {
  if (content.instalments !== undefined) return content.instalments
  const ids = linesOf(content).map(({ id }) => id)
  if (content.change !== undefined) return [ofChange(content, ids)]
  const deliveries = deliveriesOrdered(content)
  if (deliveries.length === 0) return [{ id: 'all', when: { kind: 'delivered' }, lines: ids }]
  return deliveries.flatMap((delivery): readonly Instalment[] => {
    const lines = ids.filter((id) => deliveryOfLine(content, id) === delivery)
    return lines.length === 0 ? [] : [{ id: delivery, when: { kind: 'delivered', delivery }, lines }]
  })
}
