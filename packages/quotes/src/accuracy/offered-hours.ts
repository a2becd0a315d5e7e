import { addAmounts, type DecimalText, type Estimate, subtractAmounts } from '@anslag/pricing'
import type { Content } from '../quote/content.ts'

/** Hours of each component, in the order of the lines. */
export type HoursByComponent = ReadonlyMap<string, DecimalText>

/** The hours that an estimate expects of each component that it has lines of; `0.00` of one without hours. */
export const hoursByComponent = ({ lines }: Pick<Estimate, 'lines'>): HoursByComponent =>
  new Map(
    [...new Set(lines.map(({ component }) => component))].map((component) => {
      const own = lines.filter((line) => line.component === component && line.unitCode === 'HUR')
      return [component, addAmounts(own.map(({ quantity }) => quantity))]
    }),
  )

/** The hours that were offered of each component: of a change, those that it adds to what was agreed before, or takes off. */
export const offeredHours = ({ estimate, change }: Pick<Content, 'estimate' | 'change'>): HoursByComponent => {
  const [after, before] = [
    hoursByComponent(estimate),
    change === undefined ? new Map() : hoursByComponent(change.before),
  ]
  return new Map(
    [...new Set([...after.keys(), ...before.keys()])].map((component) => [
      component,
      subtractAmounts(after.get(component) ?? '0.00', before.get(component) ?? '0.00'),
    ]),
  )
}
