import { type Issue, pointer, readDocument } from '../values/index.ts'
import { type PriceListDocument, priceListSchema } from './price-list-schema.ts'

/** A list with nothing wrong in its form, and nothing in it: lends its members to one that lacks them. No last day is before its first. */
const blank = {
  format: 'price-list/1',
  id: 'blank',
  title: { nb: '-', nn: '-', en: '-' },
  validFrom: '1000-01-01',
  revision: 1,
  status: 'demonstration',
  currency: 'NOK',
  sources: [{ id: 'blank', title: '-' }],
  rates: {},
  componentRates: {},
  defaults: {},
  tariffs: {},
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Members whose own members are judged one by one. */
const groups = ['rates', 'componentRates', 'defaults', 'tariffs']

const isWithin = (path: string, whole: string): boolean => path === whole || path.startsWith(`${whole}/`)

/** The smallest parts that hold something wrong: an entry of a group, else a member of the list. */
const partsWith = (issues: readonly Issue[]): ReadonlySet<string> =>
  new Set(
    issues.map(({ path }) => {
      const [group = '', entry] = path.split('/').slice(1)
      return groups.includes(group) && entry !== undefined ? `/${group}/${entry}` : `/${group}`
    }),
  )

const without = (part: string, value: unknown, wrong: ReadonlySet<string>): unknown =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).filter(([name]) => !wrong.has(`${part}${pointer(name)}`)))
    : value

/** Whether an issue is about something that was left out, or arose because something was. */
const arose = ({ code, path, params: { member, rate } }: Issue, wrong: ReadonlySet<string>): boolean =>
  [...wrong].some((part) => isWithin(path, part)) ||
  (code === 'price-list/unknown-source' && wrong.has('/sources')) ||
  (code === 'price-list/missing-origin' && wrong.has(`/${member}`)) ||
  (code === 'price-list/unknown-rate' && (wrong.has('/rates') || wrong.has(`/rates/${rate}`)))

/**
 * What can be judged of a list although its form is wrong somewhere: the list without the parts that hold something wrong,
 * and which of its issues are its own, and not of what was left out. Undefined for what is no list at all.
 */
export const judgeable = (input: unknown, issues: readonly Issue[]) => {
  if (!isRecord(input)) return undefined
  const wrong = partsWith(issues)
  const sound = Object.entries(input).filter(([name]) => !wrong.has(pointer(name)))
  const document = Object.fromEntries(sound.map(([name, value]) => [name, without(pointer(name), value, wrong)]))
  const read = readDocument(priceListSchema, { ...blank, ...document })
  if (!read.ok) return undefined
  const list: PriceListDocument = read.value
  return { list, judged: (found: readonly Issue[]) => found.filter((issue) => !arose(issue, wrong)) }
}
