import { type Accepted, type Figure, InvariantError, tariffFigure, type Unit } from '../values/index.ts'
import { originOf, withOrigin } from './origin.ts'
import type { PriceListDocument } from './price-list-schema.ts'
import { componentOf, hoursPer, pricePer, type Requirement, type TariffValue } from './requirement.ts'
import type { Requirements } from './requirements.ts'
import { tariffValue } from './tariff-value.ts'
import type { VatCategory } from './vat-category.ts'

/** A price list that was read, checked and digested, with its figures made. */
export interface PriceList {
  readonly document: PriceListDocument
  readonly digest: string
  /** Price of an hour of a staff group. */
  readonly rate: (group: string) => Figure<'money/hour'>
  /** Price of an hour of a component, at the rate that the list gives it. */
  readonly rateOf: (component: string) => Figure<'money/hour'>
  /** The one VAT category that all tariffs of a component have. */
  readonly vatCategory: (component: string) => VatCategory
  /** The tariff `component.name`, as its requirement says that formulas use it. */
  readonly tariff: <R extends Requirement>(ref: string, requirement: R) => TariffValue<R>
  /** The price, or the norm hours, that an entry of the catalogue names as its own. */
  readonly entryPrice: <Q extends Unit>(ref: string, unit: Q) => EntryPrice<Q>
  /** True for a price or norm per unit, of the component that prices the unit. */
  readonly hasEntryPrice: (ref: string, unit: Unit) => boolean
}

export type EntryPrice<Q extends Unit> =
  | { readonly kind: 'price'; readonly figure: Figure<`money/${Q}`> }
  | { readonly kind: 'hours'; readonly figure: Figure<`hour/${Q}`>; readonly rate: Figure<'money/hour'> }

const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new InvariantError('price-list/lookup')
  return value
}

/**
 * The price list of a document that was read, and held against these requirements then. Makes each figure once: the same
 * leaf serves every line that uses it.
 */
export const priceListOf = (
  { document, digest }: Accepted<PriceListDocument>,
  requirements: Requirements,
): PriceList => {
  const rates = new Map(
    Object.entries(document.rates).map(([group, rate]) => {
      const { source, status } = originOf(document, rate)
      return [group, tariffFigure('money/hour', rate.amount, { ref: `rate.${group}`, source, status })]
    }),
  )
  const rate = (group: string) => found(rates.get(group))
  const rateOf = (component: string) => rate(found(document.componentRates[component]))
  const tariffs = new Map(Object.entries(document.tariffs))
  const categories = new Map([...tariffs].map(([ref, { vatCategory }]) => [componentOf(ref), vatCategory]))
  const values = new Map<string, TariffValue<Requirement>>()
  const tariff = <R extends Requirement>(ref: string, requirement: R): TariffValue<R> => {
    const made = values.get(ref) ?? tariffValue(ref, withOrigin(document, found(tariffs.get(ref))), requirement)
    values.set(ref, made)
    // One reference has one requirement, so what was kept is what is asked for.
    return made as TariffValue<R>
  }
  return {
    document,
    digest,
    rate,
    rateOf,
    vatCategory: (component) => found(categories.get(component)),
    tariff,
    entryPrice: (ref, unit) =>
      tariffs.get(ref)?.kind === 'norm-hours'
        ? { kind: 'hours', figure: tariff(ref, hoursPer(unit)), rate: rateOf(componentOf(ref)) }
        : { kind: 'price', figure: tariff(ref, pricePer(unit)) },
    hasEntryPrice: (ref, unit) => {
      const entry = tariffs.get(ref)
      const right = [pricePer(unit), hoursPer(unit)].some(
        (each) => each.kind === entry?.kind && each.unit === entry.unit,
      )
      return (
        right &&
        [...requirements.tariffs].some(
          ([own, { unit: priced }]) => priced === `money/${unit}` && componentOf(own) === componentOf(ref),
        )
      )
    },
  }
}

/** The tariffs of a component, by their names in its definition. */
export const tariffValues = <T extends { readonly [name: string]: Requirement }>(
  component: string,
  tariffs: T,
  list: PriceList,
) => {
  const values = Object.entries(tariffs).map(([name, requirement]) => [
    name,
    list.tariff(`${component}.${name}`, requirement),
  ])
  // Each member was made from the requirement of its name; TypeScript cannot follow a mapping over keys.
  return Object.fromEntries(values) as { readonly [K in keyof T]: TariffValue<T[K]> }
}
