import {
  type Catalogue,
  type PriceList,
  type Requirement,
  type TariffValue,
  tariffValues,
  type VatCategory,
} from '../tariffs/index.ts'
import { type Day, type Figure, sum, type Text } from '../values/index.ts'
import { type Delivery, deliveriesOf } from './deliveries.ts'
import type { Groups } from './drivers.ts'
import { atRate, type Priced } from './priced.ts'
import type { CodesView, Views } from './views.ts'

/** The headings of SSB's three-point summary: coordinating and offering, preparing the files, sending and archiving. */
export const headings = ['coordinate', 'prepare', 'send'] as const

export type Heading = (typeof headings)[number]

export interface Tariffs {
  readonly [name: string]: Requirement
}

/** What a formula works with. */
export interface Context<G extends Groups, T extends Tariffs, X> {
  readonly drivers: Views<G>
  readonly tariffs: { readonly [K in keyof T]: TariffValue<T[K]> }
  /** Price of an hour of the component's staff group. */
  readonly rate: Figure<'money/hour'>
  readonly catalogue: Catalogue
  readonly list: PriceList
  /** The thing that the line is for. */
  readonly each: X
}

/** `true`, or the code of the reason why the component is no part of this order. */
export type Applies = true | string

/** What a line stands for; without an id for the project as a whole, or for something assumed. */
interface Repeated {
  readonly id: string | undefined
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

interface Definition<A extends Groups, R extends Groups, T extends Tariffs, X extends Repeated> {
  readonly id: string
  readonly title: Text
  readonly heading: Heading
  /** Whose hours these are: a key of the list's `rates`. */
  readonly staffGroup: string
  /** SSB says that it is as a rule the largest: a line of hours that exceeds it is worth a warning. */
  readonly usuallyLargest?: true
  /** The drivers that this component adds to the request. */
  readonly asks: A
  /** Drivers that other components ask for and this one also needs. */
  readonly reads: R
  /** What the price list must hold, as `<id>.<name>`. */
  readonly tariffs: T
  readonly applies: (drivers: Views<A & R>, catalogue: Catalogue) => Applies
  /** The code of the reason why somebody must look before the amount is more than a beginning. */
  readonly needsAssessment?: (drivers: Views<A & R>, catalogue: Catalogue) => string | undefined
  /** The things that have a line each. */
  readonly each: (drivers: Views<A & R>) => readonly X[]
  /** Whether the work for this thing is repeated for a delivery; by default it is for every one. */
  readonly repeatsFor?: (each: X, delivery: Delivery) => boolean
}

/** The request, as views, with the documents that price it. */
export interface Project {
  readonly views: Views<Groups>
  readonly list: PriceList
  readonly catalogue: Catalogue
}

/** A line before its rounding and VAT. */
export interface LineDraft {
  readonly id: string
  readonly text: Text
  readonly vatCategory: VatCategory
  /** The day of its delivery, where the request gives one. */
  readonly day: Day | undefined
  readonly priced: Priced
}

export interface Assessment {
  readonly lines: readonly LineDraft[]
  /** Why there are no lines. */
  readonly notApplicable?: string | undefined
  readonly needsAssessment?: string | undefined
}

/** A cost component as shared code sees it: everything that shared code needs to know, the component says of itself. */
export interface Component<A extends Groups = Groups> {
  readonly id: string
  readonly title: Text
  readonly heading: Heading
  readonly staffGroup: string
  readonly usuallyLargest: boolean
  readonly asks: A
  readonly reads: Groups
  readonly tariffs: Tariffs
  readonly assess: (project: Project) => Assessment
}

/** For components with one line for the whole project. */
export const wholeProject = (): readonly Repeated[] => [{ id: undefined }]

/** `true` when a list of things holds any, else why not: `none-ordered`, or `not-answered` when nobody said. */
export const orderedThings = (view: { readonly answered: boolean; readonly things: readonly unknown[] }): Applies =>
  view.things.length > 0 || (view.answered ? 'none-ordered' : 'not-answered')

/** The same for a list of codes. */
export const orderedCodes = ({ answered, codes, assumed }: CodesView<string>): Applies =>
  answered ? codes.length > 0 || 'none-ordered' : assumed.trace.value !== '0' || 'not-answered'

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

const hoursTogether = <G extends Groups, T extends Tariffs, X>(
  formulas: readonly (Formula<G, T, X, Figure<'hour'>> | undefined)[],
): Formula<G, T, X, Priced> | undefined => {
  const given = formulas.filter((formula) => formula !== undefined)
  if (given.length === 0) return undefined
  return (context) =>
    atRate(
      sum(
        'hour',
        given.map((formula) => formula(context)),
      ),
      context.rate,
    )
}

/**
 * Defines a cost component: the one place that says what it asks, what it needs of a price list, when it applies, how it
 * repeats and how it is priced. Request schema, list requirements, lines and documentation follow from it.
 *
 * A component is either hourly (`once`, `perDelivery`) or at prices (`price`, for every delivery). When the request names
 * no deliveries, one is assumed and the parts are one line.
 */
export const defineComponent = <A extends Groups, R extends Groups, T extends Tariffs, X extends Repeated>(
  definition: Definition<A, R, T, X> & (Hourly<A & R, T, X> | AtPrices<A & R, T, X>),
): Component<A> => {
  const {
    id,
    title,
    heading,
    staffGroup,
    usuallyLargest = false,
    asks,
    reads,
    tariffs,
    applies,
    needsAssessment,
    each,
    repeatsFor,
  } = definition
  const [once, perDelivery, together] =
    'price' in definition
      ? [undefined, definition.price, definition.price]
      : [
          hoursTogether([definition.once]),
          hoursTogether([definition.perDelivery]),
          hoursTogether([definition.once, definition.perDelivery]),
        ]

  const linesOf = (drivers: Views<A & R>, { views, list, catalogue }: Project): readonly LineDraft[] => {
    const context = { drivers, tariffs: tariffValues(id, tariffs, list), rate: list.rate(staffGroup), catalogue, list }
    const vatCategory = list.vatCategory(id)
    const { answered, things: given } = deliveriesOf(views)
    const line = (formula: typeof once, thing: X, delivery?: Delivery): readonly LineDraft[] => {
      if (formula === undefined) return []
      const priced = formula({ ...context, each: thing })
      const text = lineText(title, thing.id, delivery?.id)
      return [{ id: lineId(id, thing.id, delivery?.id), text, vatCategory, day: delivery?.expectedOn, priced }]
    }
    return each(drivers).flatMap((thing) => {
      if (!answered) return line(given.length === 0 ? once : together, thing)
      const repeats = given.filter((delivery) => repeatsFor === undefined || repeatsFor(thing, delivery))
      return [...line(once, thing), ...repeats.flatMap((delivery) => line(perDelivery, thing, delivery))]
    })
  }

  const assess = (project: Project): Assessment => {
    // The views were made from all groups of the registry, which holds those of this component: a test sees to that.
    const drivers = project.views as Views<A & R>
    const open = needsAssessment?.(drivers, project.catalogue)
    const verdict = applies(drivers, project.catalogue)
    if (verdict !== true) return { lines: [], notApplicable: verdict, needsAssessment: open }
    const lines = linesOf(drivers, project)
    return { lines, notApplicable: lines.length === 0 ? 'no-delivery' : undefined, needsAssessment: open }
  }
  return { id, title, heading, staffGroup, usuallyLargest, asks, reads, tariffs, assess }
}
