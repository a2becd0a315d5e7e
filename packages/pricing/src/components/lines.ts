import type { VatCategory } from '../tariffs/index.ts'
import { type Figure, type Language, leaves, roundedHours, type Text, times, type Unit } from '../values/index.ts'
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

/** `Tredjepartsdata: Kreftregisteret (levering 2027)` */
const lineText = (title: Text, thing: Text | undefined, delivery: Text | undefined): Text => {
  const inLanguage = (language: Language): string =>
    `${title[language]}${thing ? `: ${thing[language]}` : ''}${delivery ? ` (${delivery[language]})` : ''}`
  return { nb: inLanguage('nb'), nn: inLanguage('nn'), en: inLanguage('en') }
}

/** `third-party:kreft@2027`: stable when other lines come and go. */
const lineId = (component: string, thing: string | undefined, delivery: string | undefined): string =>
  `${component}${thing === undefined ? '' : `:${thing}`}${delivery === undefined ? '' : `@${delivery}`}`

/** The parts of the work for a thing: what is done once, what is done for every delivery, and both in one. */
export interface Parts {
  readonly once?: () => Priced
  readonly perDelivery?: () => Priced
  readonly together: () => Priced
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

/** True for work that takes no time, whatever the norms turn out to be. */
const takesNoTime = ({ factors }: Priced): boolean =>
  factors?.quantity.trace.value === '0' && leaves(factors.quantity.trace).every((leaf) => !('high' in leaf))

/**
 * The lines for one thing. Without named deliveries all of it is one line; else what is done once has a line, and every
 * delivery that the work is repeated for has one, unless that takes no time.
 */
export const linesFor = (
  { id, title, vatCategory }: LineFrame,
  parts: Parts,
  thing: Repeated,
  { answered, things }: Deliveries,
  repeatsFor: (delivery: Delivery) => boolean,
): readonly LineDraft[] => {
  const line = (priced: Priced, delivery?: Delivery): LineDraft => ({
    id: lineId(id, thing.id, delivery?.id),
    text: lineText(title, thing.called, delivery?.called),
    vatCategory,
    day: delivery?.expectedOn,
    priced,
  })
  if (!answered && things.length > 0) return [line(parts.together())]
  const repeats = answered ? things.filter(repeatsFor) : []
  const once = parts.once?.()
  // Every delivery costs the same, so its price is worked out once.
  const each = repeats.length === 0 ? undefined : parts.perDelivery?.()
  const isShown = each !== undefined && (once === undefined || !takesNoTime(each))
  return [
    ...(once === undefined ? [] : [line(once)]),
    ...(isShown ? repeats.map((delivery) => line(each, delivery)) : []),
  ]
}
