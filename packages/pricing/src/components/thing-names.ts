import type { CatalogueDocument } from '../tariffs/index.ts'
import { dayInWords, type Language, languages, repetitions, type Text, type Unit, valueAt } from '../values/index.ts'
import type { Field, Fields, ThingsGroup } from './drivers.ts'

/** So many letters of a text tell which one it is. */
const enough = 60

/** The beginning of a text, up to the last whole word that there is room for. */
const beginningOf = (text: string): string => {
  if (text.length <= enough) return text
  const beginning = [...text].slice(0, enough).join('')
  const end = beginning.lastIndexOf(' ')
  return `${end > 0 ? beginning.slice(0, end) : beginning} …`
}

type List = Pick<ThingsGroup<Unit, Fields>, 'fields' | 'called'>

/** What an answer makes of a name, what is shortest first: where two things would share it, the next one is taken. */
const formsOf = (
  field: Field | undefined,
  answer: string,
  { called: { one } }: List,
  language: Language,
  catalogue: CatalogueDocument | undefined,
): readonly string[] => {
  if (field?.kind !== 'fact') return []
  const { entryOf, value } = field
  if (entryOf !== undefined) {
    const entry = catalogue?.[entryOf]?.find(({ code }) => code === answer)
    return entry === undefined ? [] : [entry.name[language]]
  }
  if (value.shape === 'text') return [beginningOf(answer)]
  if (value.shape !== 'day') return []
  return [answer.slice(0, 4), dayInWords(answer, language)].map((day) => `${one[language]} ${day}`)
}

/** The names that a thing may have: the one that it was given; else what it already says of itself; else its place. */
const candidates = (
  thing: unknown,
  index: number,
  list: List,
  language: Language,
  catalogue: CatalogueDocument | undefined,
): readonly string[] => {
  const { by, one } = list.called
  const [given, said] = [valueAt(thing, ['name']), by === undefined ? undefined : valueAt(thing, [by])]
  if (typeof given === 'string') return [given]
  const forms = typeof said === 'string' ? formsOf(list.fields[by ?? ''], said, list, language, catalogue) : []
  return forms.length > 0 ? forms : [`${one[language]} ${index + 1}`]
}

const inLanguage = (
  language: Language,
  things: readonly unknown[],
  list: List,
  catalogue: CatalogueDocument | undefined,
): readonly string[] => {
  const all = things.map((thing, index) => candidates(thing, index, list, language, catalogue))
  const shared = new Set(repetitions(all.flat()).map(({ key }) => key))
  return all.map((names, index) => names.find((name) => !shared.has(name)) ?? `${names.at(-1)} (${index + 1})`)
}

interface Known {
  readonly by: CatalogueDocument | undefined
  readonly names: readonly Text[]
}

/** Asked for by every line and every remark about the same things. */
const known = new WeakMap<readonly unknown[], Known>()

/**
 * What the things of a list are called for readers, so that they can be told apart: by the name that one was given; else by
 * what it already says of itself, its register, its text or its day; else by what it is and its place, `populasjon 2`.
 */
export const thingNames = (
  things: readonly unknown[],
  list: List,
  catalogue: CatalogueDocument | undefined,
): readonly Text[] => {
  const before = known.get(things)
  if (before !== undefined && before.by === catalogue) return before.names
  const [nb = [], nn = [], en = []] = languages.map((language) => inLanguage(language, things, list, catalogue))
  const names = things.map((_, index) => ({ nb: nb[index] ?? '', nn: nn[index] ?? '', en: en[index] ?? '' }))
  known.set(things, { by: catalogue, names })
  return names
}
