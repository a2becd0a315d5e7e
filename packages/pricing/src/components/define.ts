import { type Catalogue, type PriceList, type TariffValue, tariffValues } from '../tariffs/index.ts'
import { type Figure, sum, type Text } from '../values/index.ts'
import type { Repeated } from './applies.ts'
import type { Assessment, Component, Heading, LineDraft, Project, Tariffs } from './component.ts'
import { type Delivery, deliveriesOf } from './deliveries.ts'
import type { Groups } from './drivers.ts'
import { linesFor, type Parts } from './lines.ts'
import { atRate, type Priced } from './priced.ts'
import type { Views } from './views.ts'

/** What a formula works with. */
export interface Context<G extends Groups, T extends Tariffs, X> {
  readonly drivers: Views<G>
  readonly tariffs: { readonly [K in keyof T]: TariffValue<T[K]> }
  readonly catalogue: Catalogue
  readonly list: PriceList
  /** The thing that the line is for. */
  readonly each: X
}

type Formula<G extends Groups, T extends Tariffs, X, R> = (context: Context<G, T, X>) => R

interface Hourly<G extends Groups, T extends Tariffs, X> {
  /** Hours spent once, however many deliveries there are. */
  readonly once?: Formula<G, T, X, Figure<'hour'>>
  /** Hours spent again for every delivery. */
  readonly perDelivery?: Formula<G, T, X, Figure<'hour'>>
}

interface AtPrices<G extends Groups, T extends Tariffs, X> {
  /** What every delivery costs, at prices that are not hours. */
  readonly price: Formula<G, T, X, Priced>
}

interface Definition<
  A extends Groups,
  R extends Groups,
  T extends Tariffs,
  X extends Repeated,
  V extends true | string,
  O extends string,
> {
  readonly id: string
  readonly title: Text
  readonly heading: Heading
  /** SSB says that it is as a rule the largest: a line of hours that exceeds it is worth a warning. */
  readonly usuallyLargest?: true
  /** The drivers that this component adds to the request. */
  readonly asks: A
  /** Drivers that other components ask for and this one also needs. */
  readonly reads: R
  /** What the price list must hold, as `<id>.<name>`. */
  readonly tariffs: T
  /** `true`, or the code of the reason why the component is no part of this order. */
  readonly applies: (drivers: Views<A & R>, catalogue: Catalogue) => V
  /** The code of the reason why somebody must look before the amount is more than a beginning. */
  readonly needsAssessment?: (drivers: Views<A & R>, catalogue: Catalogue) => O | undefined
  /** The things that have a line each. */
  readonly each: (drivers: Views<A & R>) => readonly X[]
  /** Whether the work for this thing is repeated for a delivery; by default it is for every one. */
  readonly repeatsFor?: (each: X, delivery: Delivery) => boolean
}

type Work<G extends Groups, T extends Tariffs, X> = Hourly<G, T, X> | AtPrices<G, T, X>

const isReason = <V extends true | string>(verdict: V): verdict is Extract<V, string> => verdict !== true

/** The formulas of a component, bound to what they all work with. */
const partsOf = <G extends Groups, T extends Tariffs, X>(
  id: string,
  work: Work<G, T, X>,
  shared: Omit<Context<G, T, X>, 'each'>,
): Parts<X> => {
  if ('price' in work) {
    const price = (each: X) => work.price({ ...shared, each })
    return { once: undefined, perDelivery: price, together: price }
  }
  const hours = (formulas: readonly Formula<G, T, X, Figure<'hour'>>[]) => (each: X) => {
    const parts = formulas.map((formula) => formula({ ...shared, each }))
    return atRate(sum('hour', parts), shared.list.rateOf(id))
  }
  const { once, perDelivery } = work
  return {
    once: once && hours([once]),
    perDelivery: perDelivery && hours([perDelivery]),
    together: hours([once, perDelivery].filter((formula) => formula !== undefined)),
  }
}

/**
 * Defines a cost component: the one place that says what it asks, what it needs of a price list, when it applies, how it
 * repeats and how it is priced. Request schema, list requirements, lines and documentation follow from it.
 *
 * A component is either hourly (`once`, `perDelivery`) or at prices (`price`, for every delivery). When the request names
 * no deliveries, one is assumed and the parts are one line.
 */
export const defineComponent = <
  A extends Groups,
  R extends Groups,
  T extends Tariffs,
  X extends Repeated,
  V extends true | string,
  O extends string = never,
>(
  definition: Definition<A, R, T, X, V, O> & Work<A & R, T, X>,
): Component<A, T, Extract<V, string> | 'no-delivery', O> => {
  const { id, title, heading, usuallyLargest = false, asks, reads, tariffs } = definition
  const { applies, needsAssessment, each, repeatsFor = () => true } = definition

  /** Made once for a list, however many estimates it prices. */
  const known = new WeakMap<PriceList, Context<A & R, T, X>['tariffs']>()
  const valuesOf = (list: PriceList) => {
    const values = known.get(list) ?? tariffValues(id, tariffs, list)
    known.set(list, values)
    return values
  }

  const linesOf = (drivers: Views<A & R>, { views, list, catalogue }: Project): readonly LineDraft[] => {
    const shared = { drivers, tariffs: valuesOf(list), catalogue, list }
    const parts = partsOf<A & R, T, X>(id, definition, shared)
    const frame = { id, title, vatCategory: list.vatCategory(id) }
    const deliveries = deliveriesOf(views)
    return each(drivers).flatMap((thing) =>
      linesFor(frame, parts, thing, deliveries, (delivery) => repeatsFor(thing, delivery)),
    )
  }

  const assess = (project: Project): Assessment<Extract<V, string> | 'no-delivery', O> => {
    // The views were made from all groups of the registry, which holds those of this component: a test sees to that.
    const drivers = project.views as Views<A & R>
    const open = needsAssessment?.(drivers, project.catalogue)
    const verdict = applies(drivers, project.catalogue)
    if (isReason(verdict)) return { lines: [], notApplicable: verdict, needsAssessment: open }
    const lines = linesOf(drivers, project)
    return { lines, notApplicable: lines.length === 0 ? 'no-delivery' : undefined, needsAssessment: open }
  }
  const soldBy = 'price' in definition ? 'prices' : 'hours'
  return { id, title, heading, soldBy, usuallyLargest, asks, reads, tariffs, assess }
}
