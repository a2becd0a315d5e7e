import { amountPattern, compareDecimals, type Issue, pointer, repetitions, shortestPattern } from '../values/index.ts'
import { raise } from './issues.ts'
import type { Tariff } from './kinds.ts'
import { planningIssues } from './planning-checks.ts'
import type { PriceListDocument } from './price-list-schema.ts'
import { decimalsOf, type Range } from './range.ts'
import { componentOf } from './requirement.ts'
import { rangesOf, statesAmounts } from './tariff-value.ts'

/** Kinds that may state a reduction; prices, norms, minima and allowances are never below zero. */
const mayReduce = (tariff: Tariff): boolean => tariff.kind === 'fixed' || tariff.kind === 'percentage'

const rangeIssues = (path: string, range: Range, tariff: Tariff): readonly Issue[] => {
  const stated = decimalsOf(range)
  const amounts = statesAmounts(tariff)
  const negative = mayReduce(tariff) ? [] : stated.filter((value) => value.startsWith('-'))
  const descends = stated.some((value, index) => index > 0 && compareDecimals(stated[index - 1] ?? value, value) > 0)
  const long = amounts ? [] : stated.filter((value) => !shortestPattern.test(value))
  const wrong = amounts ? stated.filter((value) => !amountPattern.test(value)) : []
  return [
    ...(descends ? [raise('price-list/range-descends', path, { given: stated })] : []),
    ...wrong.map((given) => raise('price-list/not-an-amount', path, { given })),
    ...long.map((given) => raise('price-list/not-shortest', path, { given })),
    ...negative.map((given) => raise('price-list/negative', path, { given })),
  ]
}

/** Tiers start at 0, each begins where the one before ends, and only the last is open. */
const tierIssues = (path: string, tariff: Tariff): readonly Issue[] => {
  if (tariff.kind !== 'tiers') return []
  const { rows } = tariff.figures
  return rows.flatMap(({ from, to }, index) => {
    const at = `${path}${pointer('figures', 'rows', index)}`
    if (index === 0 && from !== '0') return [raise('price-list/tiers-start', at, { given: from })]
    const before = index === 0 ? '0' : (rows[index - 1]?.to ?? '')
    const last = index === rows.length - 1
    const right = from === before && (last ? to === undefined : to !== undefined && compareDecimals(from, to) < 0)
    return right ? [] : [raise('price-list/tiers-broken', at, { from, to: to ?? '', before })]
  })
}

const tariffIssues = (ref: string, tariff: Tariff): readonly Issue[] => {
  const path = pointer('tariffs', ref)
  const stuck = tariff.kind === 'started-unit' && compareDecimals(tariff.figures.increment, '0') <= 0
  return [
    ...(stuck ? [raise('price-list/increment-not-positive', `${path}/figures/increment`)] : []),
    ...rangesOf(tariff).flatMap(([below, range]) => rangeIssues(`${path}${pointer(...below)}`, range, tariff)),
    ...tierIssues(path, tariff),
  ]
}

/** All tariffs of a component share one VAT category, since they meet in its lines. */
const vatIssues = (list: PriceListDocument): readonly Issue[] => {
  const first = new Map<string, string>()
  return Object.entries(list.tariffs).flatMap(([ref, { vatCategory }]) => {
    const component = componentOf(ref)
    const expected = first.get(component) ?? vatCategory
    first.set(component, expected)
    const path = `${pointer('tariffs', ref)}/vatCategory`
    return expected === vatCategory
      ? []
      : [raise('price-list/mixed-vat', path, { given: vatCategory, expected, component })]
  })
}

/** Figures with all that the list says of where they come from, by their place. */
const figuresOf = (list: PriceListDocument) => [
  ...(['rates', 'tariffs'] as const).flatMap((group) =>
    Object.entries(list[group]).map(([name, figure]) => ({ figure, path: pointer(group, name) })),
  ),
  ...(list.planning === undefined ? [] : [{ figure: list.planning, path: '/planning' }]),
]

/** Every figure has a source that is in the list and a day on which somebody looked, by itself or by the list. */
const originIssues = (list: PriceListDocument): readonly Issue[] => {
  const allowed = list.sources.map(({ id }) => id)
  const unknown = (source: string | undefined, path: string) =>
    source === undefined || allowed.includes(source)
      ? []
      : [raise('price-list/unknown-source', `${path}/source`, { source, allowed })]
  return [
    ...unknown(list.source, ''),
    ...figuresOf(list).flatMap(({ path, figure }) => [
      ...unknown(figure.source, path),
      ...(['source', 'confirmedOn'] as const).flatMap((member) =>
        figure[member] === undefined && list[member] === undefined
          ? [raise('price-list/missing-origin', `${path}/${member}`, { member })]
          : [],
      ),
    ]),
  ]
}

/** A list that is published or approved holds nothing made up: else its figures would be shown without the notice. */
const statusIssues = (list: PriceListDocument): readonly Issue[] =>
  list.status === 'demonstration'
    ? []
    : figuresOf(list)
        .filter(({ figure }) => figure.status === 'demonstration')
        .map(({ path }) => raise('price-list/status-too-high', `${path}/status`, { list: list.status }))

/** What is allowed, but as a rule a mistake: an hour that costs nothing. */
export const priceListWarnings = (list: PriceListDocument): readonly Issue[] =>
  Object.entries(list.rates)
    .filter(([, { amount }]) => compareDecimals(amount, '0') === 0)
    .map(([rate, { name }]) => raise('price-list/zero-rate', pointer('rates', rate, 'amount'), { rate: name.en }))

/** What is wrong within a price list, whatever the components require. */
export const priceListIssues = (list: PriceListDocument): readonly Issue[] => {
  const sources = list.sources.map((source) => source.id)
  return [
    ...(list.validTo !== undefined && list.validTo < list.validFrom
      ? [raise('price-list/period-reversed', '/validTo', { from: list.validFrom, to: list.validTo })]
      : []),
    ...(list.revision > 1 && list.reason === undefined ? [raise('price-list/revision-without-reason', '/reason')] : []),
    ...repetitions(sources).map(({ key, index }) =>
      raise('document/repeated-id', pointer('sources', index), { id: key }),
    ),
    ...originIssues(list),
    ...Object.entries(list.tariffs).flatMap(([ref, tariff]) => tariffIssues(ref, tariff)),
    ...Object.entries(list.rates)
      .filter(([, { amount }]) => amount.startsWith('-'))
      .map(([group, { amount }]) => raise('price-list/negative', pointer('rates', group, 'amount'), { given: amount })),
    ...vatIssues(list),
    ...(list.planning === undefined ? [] : planningIssues(list.planning)),
    ...statusIssues(list),
  ]
}
