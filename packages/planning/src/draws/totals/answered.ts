import { type Request, steps } from '@anslag/pricing'

/** What stands at a name of an object. */
const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined

const set = (value: unknown, [step = '', ...below]: readonly string[], answer: unknown): unknown => {
  const inner = (old: unknown) => (below.length === 0 ? answer : set(old, below, answer))
  if (!/^\d+$/.test(step)) return { ...Object(value), [step]: inner(memberOf(value, step)) }
  const things: readonly unknown[] = Array.isArray(value) ? value : []
  const place = Number(step)
  const thing = things[place] ?? { id: `assumed-${place + 1}` }
  return [...things.slice(0, place), inner(thing), ...things.slice(place + 1)]
}

/** A word as a request says it. */
const toAnswer = (word: string): string | boolean => (word === 'yes' ? true : word === 'no' ? false : word)

/**
 * The request with a choice answered.
 *
 * @param path JSON Pointer of the question; a thing that the price list assumes is made
 */
export const answered = (request: Request, path: string, word: string): Request => {
  const [list = '', ...below] = steps(path)
  return Object.assign({}, request, { [list]: set(memberOf(request, list), below, toAnswer(word)) })
}
