import type { VatCategory } from '../tariffs/index.ts'
import { type Figure, roundedHours, type Text, times, type Unit } from '../values/index.ts'
import type { Repeated } from './applies.ts'
import type { LineDraft, Priced } from './component.ts'
import type { Delivery } from './deliveries.ts'

/** A line that shows quantity × unit price. */
export const factored = <Q extends Unit>(quantity: Figure<Q>, unitPrice: Figure<`money/${NoInfer<Q>}`>): Priced => ({
  net: times<Q, 'money'>(quantity, unitPrice),
  factors: { quantity, unitPrice },
})

/** A line whose amount cannot be shown as quantity × unit price: tiers, a minimum, several prices. */
export const lumpSum = (net: Figure<'money'>): Priced => ({ net })

/** Hours at an hourly rate. */
export const atRate = (hours: Figure<'hour'>, rate: Figure<'money/hour'>): Priced => factored(roundedHours(hours), rate)

const lineText = (title: Text, thing: string | undefined, delivery: string | undefined): Text => {
  const named = thing === undefined ? '' : `: ${thing}`
  return {
    nb: `${title.nb}${named}${delivery === undefined ? '' : ` (levering ${delivery})`}`,
    nn: `${title.nn}${named}${delivery === undefined ? '' : ` (levering ${delivery})`}`,
    en: `${title.en}${named}${delivery === undefined ? '' : ` (delivery ${delivery})`}`,
  }
}

/** `third-party:kreft@2027`: stable when other lines come and go. */
const lineId = (component: string, thing: string | undefined, delivery: string | undefined): string =>
  `${component}${thing === undefined ? '' : `:${thing}`}${delivery === undefined ? '' : `@${delivery}`}`

/** The parts of a component's work: what is done once, what is done for every delivery, and both in one. */
export interface Parts<X> {
  readonly once: ((thing: X) => Priced) | undefined
  readonly perDelivery: ((thing: X) => Priced) | undefined
  readonly together: (thing: X) => Priced
}

/** What the lines of a component have in common. */
export interface LineFrame {
  readonly id: string
  readonly title: Text
  readonly vatCategory: VatCategory
}

/** The deliveries that the request names; when it names none, `answered` is false and one may be assumed. */
interface Deliveries {
  readonly answered: boolean
  readonly things: readonly Delivery[]
}

/**
 * The lines for one thing: without named deliveries all parts in one line, else what is done once and a line for every
 * delivery that the work is repeated for.
 */
export const linesFor = <X extends Repeated>(
  { id, title, vatCategory }: LineFrame,
  parts: Parts<X>,
  thing: X,
  deliveries: Deliveries,
  repeatsFor: (delivery: Delivery) => boolean,
): readonly LineDraft[] => {
  const line = (priced: Priced, delivery?: Delivery): LineDraft => ({
    id: lineId(id, thing.id, delivery?.id),
    text: lineText(title, thing.id, delivery?.id),
    vatCategory,
    day: delivery?.expectedOn,
    priced,
  })
  const { answered, things } = deliveries
  const first = answered || things.length === 0 ? parts.once?.(thing) : parts.together(thing)
  const repeats = answered ? things.filter(repeatsFor) : []
  // Every delivery costs the same, so its price is worked out once.
  const each = repeats.length === 0 ? undefined : parts.perDelivery?.(thing)
  return [
    ...(first === undefined ? [] : [line(first)]),
    ...(each === undefined ? [] : repeats.map((delivery) => line(each, delivery))),
  ]
}
