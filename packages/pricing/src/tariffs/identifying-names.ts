import { composed } from '../values/index.ts'
import type { CatalogueDocument } from './catalogue-schema.ts'

/** Names of at least so many letters are found wherever they stand; shorter ones only as a part of their own. */
const longName = 8

/**
 * A text in plain capitals: æ, ø and å as their transcriptions, of one letter or two, and marks above letters left out. All
 * the ways of writing one name come out as one: `Fødselsdato`, `FOEDSELSDATO` and `fodselsdato`.
 */
const plain = (text: string): string =>
  (/[^ -~]/.test(text) ? composed(text, 'NFD').replace(/[\u0300-\u036f\u00ad]/g, '') : text)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toUpperCase()
    .replace(/Ø|OE/g, 'O')
    .replace(/Æ|AE|AA/g, 'A')

/** Each word, and each with the next. */
const parts = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, index) => [word, word + (words[index + 1] ?? '')])

const lettersOf = (name: string): string => plain(name).replace(/[^A-Z]/g, '')

type Telling = (text: string) => string | undefined

const tellingBy = ({ identifyingVariables }: CatalogueDocument): Telling => {
  const spellings = identifyingVariables.flatMap(({ code, names }) =>
    names.map((name) => ({ code, letters: lettersOf(name) })).filter(({ letters }) => letters !== ''),
  )
  const long = spellings.filter(({ letters }) => letters.length >= longName)
  const short = new Map(
    spellings.filter(({ letters }) => letters.length < longName).map(({ letters, code }) => [letters, code]),
  )
  return (text) => {
    const words = plain(text).match(/[A-Z]+/g) ?? []
    const letters = words.join('')
    const found = long.find((spelling) => letters.includes(spelling.letters))
    return found?.code ?? short.get(parts(words).find((part) => short.has(part)) ?? '')
  }
}

/** So many letters and names are remembered, since a form asks about the same ones at every key. */
const longestKnown = 100
const mostKnown = 20_000

/**
 * Tells which particularly identifying variable a name or a text speaks of, by the spellings of a catalogue: whatever the case,
 * the separators and the transcription of æ, ø and å.
 */
export const identifyingNames = (document: CatalogueDocument): Telling => {
  const tell = tellingBy(document)
  const known = new Map<string, string | undefined>()
  return (text) => {
    if (text.length > longestKnown) return tell(text)
    if (known.has(text)) return known.get(text)
    if (known.size >= mostKnown) known.clear()
    const code = tell(text)
    known.set(text, code)
    return code
  }
}
