import * as z from 'zod/mini'
import {
  amountSchema,
  daySchema,
  digest,
  type Figure,
  failure,
  InvariantError,
  idSchema,
  type Result,
  readDocument,
  statuses,
  success,
  tariffFigure,
  textSchema,
  type Unit,
  wordsSchema,
} from '../values/index.ts'
import { tariffSchema } from './kinds.ts'
import { priceListIssues } from './price-list-checks.ts'
import { rangeSchema } from './range.ts'
import { hoursPer, pricePer, type Requirement, type TariffValue } from './requirement.ts'
import { componentOf, type Requirements, requirementIssues } from './requirements.ts'
import { sourceSchema } from './source.ts'
import { tariffValue } from './tariff-value.ts'
import { type VatCategory, vatCategories } from './vat-category.ts'

/** An hourly price of a staff group, excluding VAT. */
const rateSchema = z.strictObject({
  name: textSchema,
  amount: amountSchema,
  vatCategory: z.enum(vatCategories),
  status: z.enum(statuses),
  source: idSchema,
  place: wordsSchema(500),
  confirmedOn: daySchema,
})

const refSchema = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}\.[a-z][A-Za-z0-9]{0,39}$/))

/** The default of a driver: an answer, a count or a range of counts. */
const defaultSchema = z.union([z.string().check(z.minLength(1), z.maxLength(40)), rangeSchema])

/** `price-list/1`: the tariffs of one validity period, in one revision. */
export const priceListSchema = z.strictObject({
  format: z.literal('price-list/1'),
  id: idSchema,
  title: textSchema,
  validFrom: daySchema,
  validTo: z.optional(daySchema),
  revision: z.int().check(z.gte(1), z.lte(999)),
  reason: z.optional(textSchema),
  status: z.enum(statuses),
  currency: z.literal('NOK'),
  sources: z.array(sourceSchema).check(z.minLength(1), z.maxLength(100)),
  rates: z.record(idSchema, rateSchema),
  defaults: z.record(z.string().check(z.regex(/^[a-z][A-Za-z.-]{0,79}$/)), defaultSchema),
  tariffs: z.record(refSchema, tariffSchema),
})

export type PriceListDocument = z.output<typeof priceListSchema>

/** A price list that was read, checked and digested, with its figures made. */
export interface PriceList {
  readonly document: PriceListDocument
  readonly digest: string
  /** Price of an hour of a staff group. */
  readonly rate: (group: string) => Figure<'money/hour'>
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
  | { readonly kind: 'hours'; readonly figure: Figure<`hour/${Q}`> }

const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new InvariantError('price-list/lookup')
  return value
}

/** Makes each figure once: the same leaf serves every line that uses it. */
const prepared = (document: PriceListDocument, requirements: Requirements): PriceList => {
  const rates = new Map(
    Object.entries(document.rates).map(([group, { amount, source, status }]) => [
      group,
      tariffFigure('money/hour', amount, { ref: `rate.${group}`, source, status }),
    ]),
  )
  const tariffs = new Map(Object.entries(document.tariffs))
  const categories = new Map([...tariffs].map(([ref, { vatCategory }]) => [componentOf(ref), vatCategory]))
  const values = new Map<string, TariffValue<Requirement>>()
  const tariff = <R extends Requirement>(ref: string, requirement: R): TariffValue<R> => {
    const made = values.get(ref) ?? tariffValue(ref, found(tariffs.get(ref)), requirement)
    values.set(ref, made)
    // One reference has one requirement, so what was kept is what is asked for.
    return made as TariffValue<R>
  }
  return {
    document,
    digest: digest(document),
    rate: (group) => found(rates.get(group)),
    vatCategory: (component) => found(categories.get(component)),
    tariff,
    entryPrice: (ref, unit) =>
      tariffs.get(ref)?.kind === 'norm-hours'
        ? { kind: 'hours', figure: tariff(ref, hoursPer(unit)) }
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

/**
 * Reads a price list by itself. One that nobody prices with any more need not hold what components came to require later.
 *
 * @param document parsed JSON, `price-list/1`
 * @returns the document, or every issue found in it.
 */
export const readPriceListDocument = (document: unknown): Result<PriceListDocument> => {
  const read = readDocument(priceListSchema, document)
  if (!read.ok) return read
  const issues = priceListIssues(read.value)
  return issues.length > 0 ? failure(issues) : read
}

/**
 * Reads a price list and checks it against what the registered components require of one.
 *
 * @param document parsed JSON, `price-list/1`
 * @returns the list, ready to price with, or every issue found in it.
 */
export const readPriceList = (document: unknown, requirements: Requirements): Result<PriceList> => {
  const read = readDocument(priceListSchema, document)
  if (!read.ok) return read
  const issues = [...priceListIssues(read.value), ...requirementIssues(read.value, requirements)]
  return issues.length > 0 ? failure(issues) : success(prepared(read.value, requirements))
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
