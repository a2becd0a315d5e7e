import { driverName } from '@anslag/presentation/estimate'
import { textsFor } from '@anslag/presentation/languages'
import { askedGroups, type Component, components, leaves, type Trace } from '@anslag/pricing'
import { allThere, withoutOne } from './conditions.ts'
import { type Answers, estimateOf } from './everything.ts'

const en = textsFor('en')

/** A term of a formula: what one tariff adds to a line. */
export interface Term {
  readonly symbols: string
  readonly words: string
  /** The condition without which it is not counted. */
  readonly where: string | undefined
}

const groups = new Map(Object.entries(askedGroups(components)))

const nameOf = (driver: string): string => `*${driverName(driver, en)}*`

/** `/sources/0/files` → `sources.files` */
const driverAt = (ref: string): string => ref.slice(1).replace(/\/\d+/g, '').replaceAll('/', '.')

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

/** What is counted: how many there are of a list, one for a list of which any is ordered, or an answer. */
const counted = (trace: Trace): readonly { readonly symbol: string; readonly words: string }[] => {
  if (trace.kind === 'sum') return trace.of.flatMap(counted)
  if (trace.kind !== 'input') throw new Error(`no symbol for ${trace.kind}`)
  const driver = driverAt(trace.ref)
  const group = groups.get(driver)
  const name = nameOf(driver)
  if (group === undefined) return [{ symbol: driver, words: name }]
  const isCount = 'unit' in group && group.unit === trace.unit
  return [isCount ? { symbol: `count(${driver})`, words: name } : { symbol: `ordered(${driver})`, words: name }]
}

const quantityOf = (trace: Trace) => {
  const parts = counted(trace)
  const symbols = unique(parts.map(({ symbol }) => symbol))
  const words = unique(parts.map((part) => part.words)).join(', ')
  return symbols.length === 1
    ? { symbols: symbols.join(), words: `for each of ${words}` }
    : { symbols: `(${symbols.join(' + ')})`, words: `for each of these that any is ordered of: ${words}` }
}

const tariffsIn = (trace: Trace): readonly string[] => [
  ...('rows' in trace ? [trace.ref] : []),
  ...leaves(trace).flatMap((leaf) => (leaf.kind === 'tariff' ? [leaf.ref] : [])),
]

/** The one tariff of a term, with its symbols and words. */
const termOf = (trace: Trace): readonly [tariff: string, symbols: string, words: string] => {
  const [tariff = '', ...more] = tariffsIn(trace)
  if (tariff === '' || more.length > 0) throw new Error(`a term must have one tariff: ${JSON.stringify(trace)}`)
  switch (trace.kind) {
    case 'tariff':
      return [tariff, tariff, '']
    case 'chosen': {
      const driver = driverAt(trace.reason.split('=')[0] ?? '')
      return [tariff, `${tariff}[${driver}]`, `by the answer to ${nameOf(driver)}`]
    }
    case 'product': {
      const { symbols, words } = quantityOf(trace.of[0])
      return [tariff, `${symbols} × ${tariff}`, words]
    }
    case 'tiers': {
      const { symbols, words } = quantityOf(trace.of[0])
      return [tariff, `tiers(${tariff}, ${symbols})`, `by tiers, ${words}`]
    }
    default:
      throw new Error(`no symbol for ${trace.kind}`)
  }
}

/** The terms of a line: an hourly line is a sum of hours times a rate, any other a product of its own. */
const termsOfLine = (component: Component, trace: Trace): readonly Trace[] => {
  const [net = trace] = trace.kind === 'rounded' ? trace.of : []
  if (component.soldBy === 'prices' || net.kind !== 'product') return [net]
  const [hours] = net.of
  return hours.kind === 'sum' ? hours.of : [hours]
}

const termsIn = (component: Component, request: Answers) =>
  new Map(
    estimateOf(request)
      .lines.filter((line) => line.component === component.id)
      .flatMap(({ trace }) => termsOfLine(component, trace).map(termOf))
      .map(([tariff, symbols, words]) => [tariff, { symbols, words }]),
  )

/** The formula of a component, a term for each of its tariffs: read off the trace of one of everything. */
export const formulaOf = (component: Component): ReadonlyMap<string, Term> => {
  const less = withoutOne.map(([condition, request]) => [condition, termsIn(component, request)] as const)
  const terms = [...termsIn(component, allThere)].map(([tariff, term]): readonly [string, Term] => {
    const where = less.find(([, without]) => without.size > 0 && !without.has(tariff))?.[0]
    return [tariff, { ...term, where }]
  })
  return new Map(terms)
}
