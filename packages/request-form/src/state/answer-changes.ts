import type { Request } from '@anslag/pricing'
import { isSame } from './same.ts'

/** An answer that two requests give differently, by its place with ids: `/sources/kreft/files`. Undefined: no answer. */
export interface AnswerChange {
  readonly place: string
  readonly before: unknown
  readonly after: unknown
}

const nameOf = (thing: unknown): string => {
  if (typeof thing !== 'object' || thing === null) return String(thing)
  const members = new Map<string, unknown>(Object.entries(thing))
  return String(members.get('id') ?? members.get('name'))
}

const answersOf = (request: Request): ReadonlyMap<string, unknown> => {
  const answers = new Map<string, unknown>()
  const walk = (value: unknown, place: string): void => {
    if (Array.isArray(value)) {
      answers.set(place, value.map(nameOf))
      for (const thing of value) if (typeof thing === 'object') walk(thing, `${place}/${nameOf(thing)}`)
    } else if (typeof value === 'object' && value !== null)
      for (const [name, below] of Object.entries(value)) walk(below, `${place}/${name}`)
    else answers.set(place, value)
  }
  // Neither of these is asked for.
  const { format: _format, origins: _origins, ...asked } = request
  walk(asked, '')
  return answers
}

/** The names in a list; undefined for what is no list. */
export const namesIn = (answer: unknown): readonly string[] | undefined =>
  Array.isArray(answer) ? answer.map(String) : undefined

const onOneSide = ({ before, after }: AnswerChange): readonly string[] => {
  const [a, b] = [namesIn(before) ?? [], namesIn(after) ?? []]
  return [...a.filter((name) => !b.includes(name)), ...b.filter((name) => !a.includes(name))]
}

/** Whether a place is what came or went with a change, or is about it. */
export const isPartOf = (place: string, change: AnswerChange): boolean =>
  place === change.place ||
  onOneSide(change).some((name) => {
    const own = `${change.place}/${name}`
    return place === own || place.startsWith(`${own}/`)
  })

/** What two requests answer differently. Of a thing that only one of them has it is said that it came or went, no more. */
export const answerChanges = (a: Request, b: Request): readonly AnswerChange[] => {
  const [before, after] = [answersOf(a), answersOf(b)]
  const all = [...new Set([...before.keys(), ...after.keys()])]
    .map((place) => ({ place, before: before.get(place), after: after.get(place) }))
    .filter((change) => !isSame(change.before, change.after))
  const lists = all.filter(({ before, after }) => Array.isArray(before) || Array.isArray(after))
  return all.filter((change) => !lists.some((list) => list !== change && isPartOf(change.place, list)))
}
