import type { Estimate } from '@anslag/pricing'
import type { Drawings } from '../uncertainty/drawings.ts'
import { type Column, drawn, ofColumn } from '../uncertainty/form.ts'
import { type Amounts, addedAmounts, drawnLines, without } from './drawn-lines.ts'
import type { OpenList } from './open-lists.ts'

/** Of each draw, the amounts of the count that is drawn. */
const chosen = (amounts: ReadonlyMap<number, Amounts>, counts: Column): Amounts => {
  const chosenOf = (part: keyof Amounts): Column => {
    const columns = new Map([...amounts].map(([count, each]) => [count, drawn(each[part], counts.length)]))
    return counts.map((count, draw) => columns.get(count)?.[draw] ?? 0)
  }
  return { net: ofColumn(chosenOf('net')), vat: ofColumn(chosenOf('vat')) }
}

/**
 * What an order costs in every draw: its estimate, and for each list that nobody answered the difference that the number of
 * things in it makes. The differences are added: what two such lists do to each other beyond that is left out.
 *
 * @returns a function of the name of what is to be as the price list expects it
 */
export const drawnTotal = (
  base: Estimate,
  lists: readonly OpenList[],
  drawings: Drawings,
): ((fixed?: string) => Amounts) => {
  const baseLines = drawnLines(base, drawings)
  const open = lists.map((list) => ({
    name: list.name,
    counts: drawings.columnOf(list).map(Math.round),
    lines: new Map([...list.estimates].map(([count, priced]) => [count, drawnLines(priced, drawings)])),
  }))
  return (fixed) => {
    const whole = baseLines(fixed)
    const differences = open
      .filter(({ name }) => name !== fixed)
      .map(({ counts, lines }) =>
        chosen(new Map([...lines].map(([count, amounts]) => [count, without(amounts(fixed), whole)])), counts),
      )
    return addedAmounts([whole, ...differences])
  }
}
