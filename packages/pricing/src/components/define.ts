import { type Catalogue, type PriceList, type TariffValue, tariffValues } from '../tariffs/index.ts'
import { type Figure, sum, type Text } from '../values/index.ts'
import type { Repeated } from './applies.ts'
import type { Assessment, Component, Heading, LineDraft, Priced, Project, Tariffs } from './component.ts'
import { type Delivery, deliveriesOf } from './deliveries.ts'
import type { Groups } from './drivers.ts'
import { atRate, linesFor, type Parts } from './lines.ts'
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

/** Hours by the tariff that counts them; without those of questions that are not asked. */
type Hours<T extends Tariffs> = { readonly [K in keyof T]?: Figure<'hour'> | undefined }

interface Hourly<G extends Groups, T extends Tariffs, X> {
  /** The hours of the work, one term for each tariff. */
  readonly hours: Formula<G, T, X, Hours<T>>
  /** Tariffs whose work is done again for every delivery; all other work is done once. A list may say otherwise. */
  readonly perDelivery?: readonly (keyof T & string)[]
}

interface AtPrices<G extends Groups, T extends Tariffs, X> {
  /** What every delivery costs, at prices that are not hours; by its one tariff, a list may say that it costs so only once. */
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

/** The tariffs of a component whose work is done again for every delivery: as the list says, else the component. */
const repeatedBy = (
  id: string,
  tariffs: Tariffs,
  own: readonly string[],
  { document }: PriceList,
): ReadonlySet<string> => {
  const repeats = (name: string) => document.tariffs[`${id}.${name}`]?.repeats
  return new Set(
    Object.keys(tariffs).filter(
      (name) => (repeats(name) ?? (own.includes(name) && 'every-delivery')) === 'every-delivery',
    ),
  )
}

/** What is done for a thing: once, for every delivery, and both together. */
const partsOf = <G extends Groups, T extends Tariffs, X>(
  id: string,
  work: Work<G, T, X>,
  context: Context<G, T, X>,
  repeated: ReadonlySet<string>,
): Parts => {
  if ('price' in work) {
    const price = () => work.price(context)
    return { ...(repeated.size > 0 ? { perDelivery: price } : { once: price }), together: price }
  }
  const terms = Object.entries<Figure<'hour'> | undefined>(work.hours(context))
  const total = (counts: (name: string) => boolean) => () =>
    atRate(
      sum(
        'hour',
        terms.flatMap(([name, hours]) => (hours !== undefined && counts(name) ? [hours] : [])),
      ),
      context.list.rateOf(id),
    )
  const names = Object.keys(context.tariffs)
  return {
    ...(names.some((name) => !repeated.has(name)) ? { once: total((name) => !repeated.has(name)) } : {}),
    ...(repeated.size > 0 ? { perDelivery: total((name) => repeated.has(name)) } : {}),
    together: total(() => true),
  }
}

/**
 * Defines a cost component: the one place that says what it asks, what it needs of a price list, when it applies, how it
 * repeats and how it is priced. Request schema, list requirements, lines and documentation follow from it.
 *
 * A component is either hourly (`hours`, a term for each tariff, done once or for every delivery) or at prices (`price`, for
 * every delivery). When the request names no deliveries, one is assumed and all of it is one line.
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

  const perDelivery = 'price' in definition ? Object.keys(tariffs) : (definition.perDelivery ?? [])

  /** Made once for a list, however many estimates it prices. */
  const known = new WeakMap<PriceList, Context<A & R, T, X>['tariffs']>()
  const valuesOf = (list: PriceList) => {
    const values = known.get(list) ?? tariffValues(id, tariffs, list)
    known.set(list, values)
    return values
  }

  const linesOf = (drivers: Views<A & R>, { views, list, catalogue }: Project): readonly LineDraft[] => {
    const shared = { drivers, tariffs: valuesOf(list), catalogue, list }
    const repeated = repeatedBy(id, tariffs, perDelivery, list)
    const frame = { id, title, vatCategory: list.vatCategory(id) }
    const deliveries = deliveriesOf(views)
    return each(drivers).flatMap((thing) =>
      linesFor(
        frame,
        partsOf<A & R, T, X>(id, definition, { ...shared, each: thing }, repeated),
        thing,
        deliveries,
        (delivery) => repeatsFor(thing, delivery),
      ),
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
  return { id, title, heading, soldBy, usuallyLargest, asks, reads, tariffs, perDelivery, assess }
}
