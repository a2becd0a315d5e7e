import { type CatalogueDocument, isDay, isObject, type Request } from '@anslag/pricing'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import { formatDecimal } from '../format/number.ts'
import { oneDirection } from '../format/one-direction.ts'
import { answerName, driverName } from '../names/driver-name.ts'
import { nameById, namesIn } from '../names/names-in.ts'
import type { InitialTexts } from '../texts/texts.ts'

/** What a request asks for of one kind: populations, tables, deliveries. */
export interface OrderedThings {
  readonly list: string
  readonly label: string
  /** Each thing with what was answered about it. */
  readonly things: readonly string[]
}

/** Of more things than these, the others are counted. */
const most = 60

/** What never is told of a thing beside its name: an id is for programs, and a register names what has no name of its own. */
const isNaming = (key: string, thing: object): boolean =>
  key === 'id' || key === 'name' || (key === 'register' && !('name' in thing))

interface Scope {
  readonly request: Request
  readonly catalogue: CatalogueDocument | undefined
  readonly texts: InitialTexts
}

const answerIn = (driver: string, answer: unknown, { request, catalogue, texts }: Scope): string => {
  // Within a thing, what there are several of are the sources that it refers to.
  if (Array.isArray(answer))
    return answer.map((id) => oneDirection(nameById('sources', String(id), [request], texts, catalogue))).join(', ')
  if (typeof answer === 'number') return formatDecimal(String(answer), texts)
  const text = String(answer)
  return isDay(text) ? formatDay(text, texts) : oneDirection(answerName(driver, text, texts))
}

/** `familier (type populasjon: etter slektskap; antall kriterier: 2)` */
const thingText = (list: string, name: string, thing: unknown, scope: Scope): string => {
  const answers = isObject(thing) ? Object.entries(thing).filter(([key]) => !isNaming(key, thing)) : []
  // A short wish is its own name; of a long one the name is but the beginning.
  const rest = answers
    .filter(([, answer]) => answer !== name && !isObject(answer))
    .map(([key, answer]) => {
      const driver = `${list}.${key}`
      return `${driverName(driver, scope.texts)}: ${answerIn(driver, answer, scope)}`
    })
  return rest.length === 0 ? oneDirection(name) : `${oneDirection(name)} (${rest.join('; ')})`
}

/** What a request asks for, list by list, in words: those that were answered with anything. `more` counts the rest of a list that is long. */
export const orderedThings = (
  request: Request,
  catalogue: CatalogueDocument | undefined,
  texts: InitialTexts,
  words: { readonly more: string },
): readonly OrderedThings[] =>
  Object.entries(request).flatMap(([list, answered]) => {
    const all: readonly unknown[] = Array.isArray(answered) ? answered : []
    const names = namesIn(list, request, texts, catalogue)
    const scope = { request, catalogue, texts }
    const shown = all.slice(0, most).map((thing, index) => thingText(list, names[index] ?? String(thing), thing, scope))
    const rest = all.length > most ? [fill(words.more, { count: String(all.length - most) })] : []
    return all.length === 0 ? [] : [{ list, label: driverName(list, texts), things: [...shown, ...rest] }]
  })
