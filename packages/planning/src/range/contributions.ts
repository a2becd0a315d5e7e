import { type AmountText, compareDecimals, type Estimate, subtractAmounts } from '@anslag/pricing'
import { amountsAt } from '../draws/money.ts'
import type { DrawnTotal } from '../draws/totals/drawn-total.ts'
import type { OpenOrder } from '../draws/totals/open-order.ts'
import { uncertainties } from '../draws/uncertainty/uncertain.ts'

/** How much one uncertain thing widens the range. */
export interface Contribution {
  /** A question that nobody answered, or a norm of the price list. */
  readonly kind: 'question' | 'norm'
  /** The JSON Pointer of the question, or `component.tariff`. */
  readonly name: string
  /** By how much the range of net, from low to high, is narrower where the thing is as the price list expects it. */
  readonly width: AmountText
}

const isQuestion = (name: string): boolean => name.startsWith('/')

const uncertainIn = ({ lines }: Estimate): readonly string[] =>
  lines.flatMap(({ trace }) => uncertainties(trace).map(({ name }) => name))

/** What may widen a range. A question about a thing that is not there yet is part of the question how many there are. */
const names = ({ assumed, questions }: OpenOrder): readonly string[] => {
  const others = questions.flatMap(({ estimates }) => [...estimates.values()])
  const norms = others.flatMap(uncertainIn).filter((name) => !isQuestion(name))
  return [...new Set([...uncertainIn(assumed), ...norms, ...questions.map(({ name }) => name)])]
}

const width = (net: Float64Array): AmountText => {
  const [low = '0.00', high = '0.00'] = amountsAt(net, ['10', '90'])
  return subtractAmounts(high, low)
}

/** How much everything uncertain widens the range of net, what matters most first; by name where it is the same. */
export const contributions = (order: OpenOrder, total: DrawnTotal): readonly Contribution[] => {
  const whole = width(total.all.net)
  return names(order)
    .map((name): Contribution => {
      const narrower = subtractAmounts(whole, width(total.netWithout(name)))
      const kind = isQuestion(name) ? 'question' : 'norm'
      return { kind, name, width: compareDecimals(narrower, '0') > 0 ? narrower : '0.00' }
    })
    .sort((a, b) => compareDecimals(b.width, a.width) || (a.name < b.name ? -1 : 1))
}
