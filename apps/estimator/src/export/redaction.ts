import { isObject, valueAt } from '@anslag/pricing'
import { type Draft, listAt } from '@anslag/request-form'

/** Answers that people write freely. A test holds them to the questions of the form. */
export const freeText: readonly string[] = [
  'project.title',
  'application.previous.reference',
  'institutions.name',
  'populations.name',
  'sources.name',
  'wishes.text',
  'deliveries.name',
]

/** Words that somebody chose, by the driver that they answer; names and ids stand under the list that they name things of. */
export interface RedactableWords {
  readonly driver: string
  readonly words: readonly string[]
}

const below = (driver: string, name: string): string => (driver === '' ? name : `${driver}.${name}`)

/** Ids without letters, a year say, tell nothing that the other answers do not. */
const hasWords = (id: string): boolean => /[a-z]/.test(id)

const found = (value: unknown, driver: string): readonly (readonly [driver: string, word: string])[] => {
  if (Array.isArray(value)) return value.flatMap((each) => found(each, driver))
  if (isObject(value))
    return Object.entries(value).flatMap(([name, each]) =>
      name === 'id' && typeof each === 'string' && hasWords(each)
        ? [[driver, each] as const]
        : found(each, below(driver, name)),
    )
  return typeof value === 'string' && freeText.includes(driver) ? [[driver.replace(/\.name$/, ''), value]] : []
}

/** The words in a request that may tell who is behind it and what it is about. */
export const redactableWords = ({ origins: _origins, ...draft }: Draft): readonly RedactableWords[] => {
  const all = found(draft, '')
  return [...new Set(all.map(([driver]) => driver))].map((driver) => ({
    driver,
    words: all.flatMap(([of, word]) => (of === driver ? [word] : [])),
  }))
}

/** New ids for the things of a list, by the old ones: `source-1`, `source-2` … */
const neutralIds = (things: readonly unknown[], unit: string): ReadonlyMap<string, string> =>
  new Map(
    things.flatMap((thing, index) => {
      const id = valueAt(thing, ['id'])
      return typeof id === 'string' && hasWords(id) ? [[id, `${unit}-${index + 1}`] as const] : []
    }),
  )

const stripped = (value: unknown, driver: string): unknown => {
  if (freeText.includes(driver)) return undefined
  if (Array.isArray(value)) return value.map((each) => stripped(each, driver))
  if (!isObject(value)) return value
  const left = Object.entries(value).flatMap(([name, each]) => {
    const rest = stripped(each, below(driver, name))
    return rest === undefined ? [] : [[name, rest] as const]
  })
  return left.length === 0 ? undefined : Object.fromEntries(left)
}

/**
 * The request without titles and free text, its things renamed by number. It costs what it cost: no driver is touched.
 *
 * @param unitOf what one thing of a list is called in the engine, by the list's name
 */
export const redacted = (draft: Draft, unitOf: (list: string) => string): Draft => {
  const sources = neutralIds(listAt(draft, ['sources']), unitOf('sources'))
  const renamed = (value: unknown, list: string): unknown => {
    if (!Array.isArray(value)) return value
    const ids = neutralIds(value, unitOf(list))
    return value.map((thing: unknown) => {
      if (!isObject(thing)) return thing
      const { id, receives } = thing
      const name = typeof id === 'string' ? { id: ids.get(id) ?? id } : {}
      const received = listAt(thing, ['receives']).map((source) => sources.get(String(source)) ?? source)
      return { ...thing, ...name, ...(receives === undefined ? {} : { receives: received }) }
    })
  }
  const { origins: _origins, ...rest } = draft
  return Object.fromEntries(
    Object.entries(rest).flatMap(([list, value]) => {
      const rest = stripped(value, list)
      return rest === undefined ? [] : [[list, renamed(rest, list)]]
    }),
  )
}
