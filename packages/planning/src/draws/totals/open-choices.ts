import {
  askedGroups,
  type BookOnDay,
  components,
  type Estimate,
  type Field,
  type Fields,
  type Request,
  type Result,
} from '@anslag/pricing'
import { answered } from './answered.ts'
import { type OpenQuestion, placed, pricedAnew } from './open-question.ts'

const fieldsBelow = (fields: Fields): readonly Field[] =>
  Object.values(fields).flatMap((field) => [field, ...(field.kind === 'answers' ? fieldsBelow(field.fields) : [])])

const allFields = (): readonly Field[] =>
  Object.values(askedGroups(components)).flatMap((group) => ('fields' in group ? fieldsBelow(group.fields) : []))

/** The choices whose answers decide whether other questions are asked that have a price. */
const deciding = (): ReadonlySet<string> =>
  new Set(allFields().flatMap(({ kind, askedWhen }) => (kind === 'fact' || !askedWhen ? [] : [askedWhen.driver])))

const fieldAt = (driver: string): Field | undefined => {
  const [group = '', ...names] = driver.split('.')
  const at = (fields: Fields | undefined, [name = '', ...below]: readonly string[]): Field | undefined => {
    const field = fields?.[name]
    return below.length > 0 && field?.kind === 'answers' ? at(field.fields, below) : field
  }
  const asked = Object.entries(askedGroups(components)).find(([name]) => name === group)?.[1]
  return at(asked && 'fields' in asked ? asked.fields : undefined, names)
}

interface Assumed {
  readonly path: string
  readonly driver: string
  /** The answer that the price list assumes. */
  readonly word: string
}

/** The choices that nobody answered and that decide which lines there are. */
const assumedChoices = ({ issues }: Estimate): readonly Assumed[] => {
  const drivers = deciding()
  return issues.flatMap(({ code, path, params: { driver, assumed } }) =>
    code === 'driver/not-answered' && typeof driver === 'string' && drivers.has(driver)
      ? [{ path, driver, word: String(assumed) }]
      : [],
  )
}

/** The request with the answers that the price list assumes to these. */
export const assumingChoices = (original: Estimate): Request =>
  assumedChoices(original).reduce((request, { path, word }) => answered(request, path, word), original.request)

const answersTo = (driver: string): readonly string[] => {
  const field = fieldAt(driver)
  return field?.kind === 'choice' || field?.kind === 'flag' ? field.answers : []
}

const net = (priced: Result<Estimate>): number => (priced.ok ? Number(priced.value.totals.net) : 0)

/**
 * The choices that nobody answered and that decide which lines there are, priced with each answer. An order stands somewhere
 * between the cheapest answer and the dearest, most likely at the one that the price list assumes.
 *
 * @param assumed the order with what the price list assumes
 */
export const openChoices = (original: Estimate, { request }: Estimate, by: BookOnDay): readonly OpenQuestion[] =>
  assumedChoices(original).flatMap(({ path, driver, word }) => {
    const priced = answersTo(driver).map((answer) => [answer, pricedAnew(answered(request, path, answer), by)] as const)
    const estimates = placed(priced.map(([, result]) => [net(result), result]))
    const nets = [...estimates.keys()]
    const [low = 0, high = 0] = [nets[0], nets.at(-1)]
    const likely = priced.find(([answer]) => answer === word)
    if (likely === undefined || low === high) return []
    return [{ name: path, spread: { low, likely: net(likely[1]), high }, between: true, estimates }]
  })
