import type { Catalogue, PriceList, Requirement, SoldBy, VatCategory } from '../tariffs/index.ts'
import type { Day, Figure, Text, Unit } from '../values/index.ts'
import type { Groups } from './drivers.ts'
import type { Views } from './views.ts'

/** The headings of SSB's three-point summary: coordinating and offering, preparing the files, sending and archiving. */
export const headings = ['coordinate', 'prepare', 'send'] as const

/** One of the headings of SSB's three-point summary. */
export type Heading = (typeof headings)[number]

/** What a price list must hold for a component, by the name after the component's id. */
export interface Tariffs {
  readonly [name: string]: Requirement
}

/** The request, as views, with the documents that price it. */
export interface Project {
  readonly views: Views<Groups>
  readonly list: PriceList
  readonly catalogue: Catalogue
}

/** What a formula makes: a net amount before its rounding, and quantity and unit price where the line shows them. */
export interface Priced {
  readonly net: Figure<'money'>
  /** Absent for a lump sum: quantity 1, unit price the net amount. */
  readonly factors?: { readonly quantity: Figure<Unit>; readonly unitPrice: Figure<Unit> }
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

/** What a project needs of a component; `N` and `O` are the codes of the reasons that it can give. */
export interface Assessment<N extends string = string, O extends string = string> {
  readonly lines: readonly LineDraft[]
  /** Why there are no lines. */
  readonly notApplicable?: N | undefined
  readonly needsAssessment?: O | undefined
}

/** A cost component as shared code sees it: everything that shared code needs to know, the component says of itself. */
export interface Component<
  A extends Groups = Groups,
  T extends Tariffs = Tariffs,
  N extends string = string,
  O extends string = string,
> {
  readonly id: string
  readonly title: Text
  readonly heading: Heading
  /** Whether its work is sold in hours, at the rate that the list gives it, or at prices. */
  readonly soldBy: SoldBy
  readonly usuallyLargest: boolean
  readonly asks: A
  readonly reads: Groups
  readonly tariffs: T
  /** The names of tariffs whose work is done again for every delivery, unless a list says otherwise. */
  readonly perDelivery: readonly string[]
  readonly assess: (project: Project) => Assessment<N, O>
}
