import fc, { type Arbitrary } from 'fast-check'
import type { Requirement, Requirements } from '../tariffs/index.ts'
import { vatCategories } from '../tariffs/index.ts'
import { isMoney, statuses } from '../values/index.ts'
import { arbitraryAmount, arbitraryAmounts, arbitraryHours } from './arbitrary-decimal.ts'
import { listDocument, requirements } from './documents.ts'
import { ownTariffs } from './own-tariffs.ts'

/** What lists may be like. Tiers that price the whole volume can make more cost less. */
export interface ListTraits {
  readonly modes: readonly ('graduated' | 'volume')[]
}

const text = { nb: 'Utledet', nn: 'Utleidd', en: 'Derived' }

const arbitraryOrigin = fc.record({
  status: fc.constantFrom(...statuses),
  source: fc.constantFrom(...listDocument.sources.map(({ id }) => id)),
  place: fc.constant('made up for a test'),
  confirmedOn: fc.constant('2026-01-01'),
})

const arbitraryTiers = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 3 }),
    fc.array(arbitraryHours, { minLength: 4, maxLength: 4 }),
  )
  .map(([ends, prices]) => {
    const borders = ends.toSorted((a, b) => a - b).map(String)
    const rows = ['0', ...borders].map((from, index) => {
      const to = borders[index]
      return { from, ...(to === undefined ? {} : { to }), unitPrice: prices[index] ?? '0' }
    })
    return { rows }
  })

const arbitraryFigures = (requirement: Requirement): Arbitrary<object> => {
  const ranges = isMoney(requirement.unit) ? arbitraryAmounts : arbitraryHours
  switch (requirement.kind) {
    case 'by-answer':
      return fc.record(Object.fromEntries(requirement.driver.answers.map((answer) => [answer, ranges])))
    case 'tiers':
      return arbitraryTiers
    case 'started-unit':
      return fc.record({ increment: fc.constantFrom('1', '0.25', '5'), value: ranges })
    default:
      return fc.record({ value: ranges })
  }
}

const arbitraryTariff = (requirement: Requirement, traits: ListTraits) => {
  const { kind, unit } = requirement
  return fc
    .record({
      figures: arbitraryFigures(requirement),
      origin: arbitraryOrigin,
      mode: fc.constantFrom(...traits.modes),
      derived: fc.boolean(),
    })
    .map(({ figures, origin, mode, derived }) => ({
      kind,
      unit,
      figures,
      ...origin,
      ...(kind === 'tiers' ? { mode } : {}),
      ...(derived ? { derivation: text } : {}),
    }))
}

const arbitraryDefault = (requirement: Requirements['defaults'] extends ReadonlyMap<string, infer D> ? D : never) => {
  switch (requirement.kind) {
    case 'answer':
      return fc.constantFrom(...requirement.answers)
    case 'none-or-one':
      return fc.oneof(
        fc.constantFrom('0', '1'),
        fc
          .tuple(fc.nat(1), fc.nat(1), fc.nat(2))
          .map(([low, more, most]) => ({ low: `${low * more}`, likely: `${more}`, high: `${more + most}` })),
      )
    case 'count':
      return fc.oneof(
        fc.nat(9).map(String),
        fc
          .tuple(fc.nat(3), fc.nat(3), fc.nat(3))
          .map(([low, more, most]) => ({ low: `${low}`, likely: `${low + more}`, high: `${low + more + most}` })),
      )
  }
}

const eachOf = <K, V, T>(map: ReadonlyMap<K, V>, arbitrary: (value: V) => Arbitrary<T>) =>
  fc.record(Object.fromEntries([...map].map(([key, value]) => [key, arbitrary(value)])))

const ascending = (least: number, most: number) => {
  const part = fc.nat(Math.floor((most - least) / 3))
  return fc.tuple(part, part, part).map(([low, more, rest]) => ({
    low: `${least + low}`,
    likely: `${least + low + more}`,
    high: `${least + low + more + rest}`,
  }))
}

const arbitraryPlanning = fc
  .record({
    forecast: fc.record({ hoursPerDay: ascending(1, 24), queue: ascending(0, 60), thirdPartyData: ascending(0, 130) }),
    project: fc.nat(50),
    component: fc.nat(50),
    percentile: fc.integer({ min: 1, max: 99 }).map(String),
    step: fc.constantFrom('0.01', '1.00', '1000.00'),
    yearlyGrowth: fc.nat(100).map(String),
    origin: arbitraryOrigin,
  })
  .map(({ project, component, origin, ...terms }) => ({
    ...terms,
    correlation: { project: String(project / 100), component: String(component / 100) },
    ...origin,
  }))

const spare = ownTariffs.map(({ ref, kind, unit }): readonly [string, Requirement] => [ref, { kind, unit }])

/** Price lists that hold what the registered components require, and tariffs for entries of a catalogue to name. */
export const arbitraryListDocument = (traits: ListTraits): Arbitrary<object> => {
  const { components } = requirements()
  const names = [...components.keys()]
  const rateNamed = (component: string) => `${component}-staff`
  return fc
    .record({
      categories: fc.array(fc.constantFrom(...vatCategories), {
        minLength: components.size,
        maxLength: components.size,
      }),
      amounts: fc.array(arbitraryAmount, { minLength: components.size, maxLength: components.size }),
      origins: fc.array(arbitraryOrigin, { minLength: components.size, maxLength: components.size }),
      tariffs: eachOf(new Map([...requirements().tariffs, ...spare]), (requirement) =>
        arbitraryTariff(requirement, traits),
      ),
      defaults: eachOf(requirements().defaults, arbitraryDefault),
      planning: fc.option(arbitraryPlanning, { nil: undefined }),
    })
    .map(({ amounts, categories, defaults, origins, planning, tariffs }) => {
      const categoryOf = (ref: string) => {
        const [component = ''] = ref.split('.')
        return categories[names.indexOf(component)]
      }
      const rates = names.map((component, index) => {
        const rate = { name: text, amount: amounts[index], vatCategory: categories[index], ...origins[index] }
        return [rateNamed(component), rate] as const
      })
      return {
        ...listDocument,
        rates: Object.fromEntries(rates),
        componentRates: Object.fromEntries(names.map((component) => [component, rateNamed(component)])),
        defaults,
        ...(planning === undefined ? {} : { planning }),
        tariffs: Object.fromEntries(
          Object.entries(tariffs).map(([ref, tariff]) => [
            ref,
            Object.assign({}, tariff, { vatCategory: categoryOf(ref) }),
          ]),
        ),
      }
    })
}
