import { compareDecimals, type Issue, pointer } from '../values/index.ts'
import { raise } from './issues.ts'
import type { Tariff } from './kinds.ts'
import type { PriceListDocument } from './price-list-schema.ts'
import { decimalsOf, likely } from './range.ts'
import { componentOf, type Requirement } from './requirement.ts'

/** What the default of a driver must look like. */
export type DefaultRequirement =
  | { readonly kind: 'answer'; readonly answers: readonly string[] }
  /** A count, as a range or one number. */
  | { readonly kind: 'count' }
  /** How many things are assumed in a list that was not answered: none or one, as a number or the likely one of a range. */
  | { readonly kind: 'none-or-one' }

/** In hours, at a rate of the list, or at prices. */
export type SoldBy = 'hours' | 'prices'

/** What the registered components need a price list to hold. */
export interface Requirements {
  /** How the work of every component is sold, by the component's id. */
  readonly components: ReadonlyMap<string, SoldBy>
  /** By `component.tariff`. */
  readonly tariffs: ReadonlyMap<string, Requirement>
  /** By driver, `sources.files`. */
  readonly defaults: ReadonlyMap<string, DefaultRequirement>
}

const answerIssues = (ref: string, tariff: Tariff, requirement: Requirement): readonly Issue[] => {
  if (tariff.kind !== 'by-answer' || requirement.kind !== 'by-answer') return []
  const given = Object.keys(tariff.figures)
  const { answers } = requirement.driver
  const at = (answer: string) => pointer('tariffs', ref, 'figures', answer)
  return [
    ...answers
      .filter((answer) => !given.includes(answer))
      .map((answer) => raise('price-list/missing-answer', at(answer), { answer, tariff: ref })),
    ...given
      .filter((answer) => !answers.includes(answer))
      .map((answer) => raise('price-list/unknown-answer', at(answer), { answer, allowed: answers })),
  ]
}

const tariffIssues = (ref: string, tariff: Tariff | undefined, requirement: Requirement): readonly Issue[] => {
  const path = pointer('tariffs', ref)
  const { kind, unit } = requirement
  if (tariff === undefined) return [raise('price-list/missing-tariff', path, { tariff: ref, kind, unit })]
  if (tariff.kind !== kind)
    return [raise('price-list/wrong-kind', `${path}/kind`, { given: tariff.kind, expected: kind })]
  if (tariff.unit !== unit)
    return [raise('price-list/wrong-unit', `${path}/unit`, { given: tariff.unit, expected: unit })]
  return answerIssues(ref, tariff, requirement)
}

/** Tariffs that no component requires may only be prices or norms per unit, for entries of a catalogue to name. */
const spareIssues = (list: PriceListDocument, { components, tariffs }: Requirements): readonly Issue[] =>
  Object.entries(list.tariffs).flatMap(([ref, tariff]) => {
    if (tariffs.has(ref)) return []
    const spare = components.has(componentOf(ref)) && (tariff.kind === 'per-unit' || tariff.kind === 'norm-hours')
    return spare ? [] : [raise('price-list/unknown-tariff', pointer('tariffs', ref), { tariff: ref })]
  })

type Default = PriceListDocument['defaults'][string]

const isCount = (text: string): boolean => /^(0|[1-9]\d{0,10})$/.test(text)

const ascends = (stated: readonly string[]): boolean =>
  stated.every((value, index) => index === 0 || compareDecimals(stated[index - 1] ?? value, value) <= 0)

const isRight = (given: Default, requirement: DefaultRequirement): boolean => {
  const number = likely(given)
  const counts = decimalsOf(given).every(isCount) && ascends(decimalsOf(given))
  switch (requirement.kind) {
    case 'answer':
      return typeof given === 'string' && requirement.answers.includes(given)
    case 'none-or-one':
      return counts && (number === '0' || number === '1')
    case 'count':
      return counts
  }
}

const allowedBy = (requirement: DefaultRequirement): readonly string[] =>
  requirement.kind === 'answer' ? requirement.answers : requirement.kind === 'count' ? ['0, 1, 2 …'] : ['0', '1']

const defaultIssues = (list: PriceListDocument, { defaults }: Requirements): readonly Issue[] => {
  const at = (driver: string) => pointer('defaults', driver)
  const unknown = Object.keys(list.defaults).filter((driver) => !defaults.has(driver))
  return [
    ...unknown.map((driver) => raise('price-list/unknown-default', at(driver), { driver })),
    ...[...defaults].flatMap(([driver, requirement]) => {
      const given = list.defaults[driver]
      if (given === undefined) return [raise('price-list/missing-default', at(driver), { driver })]
      if (isRight(given, requirement)) return []
      return [raise('price-list/wrong-default', at(driver), { given: likely(given), allowed: allowedBy(requirement) })]
    }),
  ]
}

/** Hours are sold at the rate of their component: it needs one where it is sold in hours, or holds norms of its own. */
const needsRate = (list: PriceListDocument, component: string, soldBy: SoldBy): boolean =>
  soldBy === 'hours' ||
  Object.entries(list.tariffs).some(([ref, { kind }]) => kind === 'norm-hours' && componentOf(ref) === component)

/** The rate and the tariffs of a component meet in one line, so they have the same VAT category. */
const mixedVat = (list: PriceListDocument, component: string, rate: string): readonly Issue[] => {
  const given = list.rates[rate]?.vatCategory
  const other = Object.entries(list.tariffs).find(([ref]) => componentOf(ref) === component)?.[1].vatCategory
  if (given === undefined || other === undefined || other === given) return []
  return [raise('price-list/mixed-vat', pointer('rates', rate, 'vatCategory'), { given, expected: other, component })]
}

/** Every component that needs a rate has one of the list's, and no other name stands there. */
const rateIssues = (list: PriceListDocument, { components }: Requirements): readonly Issue[] => {
  const allowed = Object.keys(list.rates)
  const at = (component: string) => pointer('componentRates', component)
  return [
    ...[...components].flatMap(([component, soldBy]) =>
      list.componentRates[component] === undefined && needsRate(list, component, soldBy)
        ? [raise('price-list/missing-rate', at(component), { component, allowed })]
        : [],
    ),
    ...Object.entries(list.componentRates).flatMap(([component, rate]) => {
      if (!components.has(component))
        return [raise('price-list/unknown-component', at(component), { component, allowed: [...components.keys()] })]
      if (list.rates[rate] === undefined) return [raise('price-list/unknown-rate', at(component), { rate, allowed })]
      return mixedVat(list, component, rate)
    }),
  ]
}

/** What a list lacks or has too much of, held against what the registered components require. */
export const requirementIssues = (list: PriceListDocument, requirements: Requirements): readonly Issue[] => [
  ...rateIssues(list, requirements),
  ...[...requirements.tariffs].flatMap(([ref, requirement]) => tariffIssues(ref, list.tariffs[ref], requirement)),
  ...spareIssues(list, requirements),
  ...defaultIssues(list, requirements),
]
