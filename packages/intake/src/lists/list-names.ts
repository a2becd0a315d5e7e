import { composed } from '@anslag/pricing'
import type { KnownList } from './known-lists.ts'

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', ö: 'o', ä: 'ae' }

/** Letters and digits alone, in words: file names write ø as o or oe, and å as a or aa. */
const wordsOf = (text: string): readonly string[] =>
  composed(text)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .replace(/[æøåöä]/g, (letter) => letters[letter] ?? letter)
    .replaceAll('oe', 'o')
    .replaceAll('aa', 'a')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

/** No name of a file, sheet or section is longer. */
const longest = 200

/** A shorter name must be a whole word: `val` is no `valuta`. */
const shortestBeginning = 6

/** No name has more words. */
const mostWords = 20

/** Consecutive words of a text put together, since `FD-Trygd` is also written `fdtrygd`. */
const runsOf = (words: readonly string[]): ReadonlySet<string> => {
  const runs = new Set<string>()
  words.forEach((_, start) => {
    let run = ''
    for (const word of words.slice(start, start + mostWords)) {
      run += word
      runs.add(run)
    }
  })
  return runs
}

const beginsWith = (words: readonly string[], name: string): boolean =>
  name.length >= shortestBeginning &&
  words.some((word) => word.startsWith(name) || (word.length > shortestBeginning && name.startsWith(word)))

interface Match {
  readonly list: KnownList
  readonly name: string
  /** A beginning of a word counts less than whole words. */
  readonly weight: number
  readonly isWhole: boolean
}

/** The name of the list for elections is also the word for a choice. */
const ambiguous = 'valg'

/** The match that counts; undefined when a text names several lists, of which none is part of another's name. */
const best = (matches: readonly Match[]): Match | undefined => {
  const [first] = matches.toSorted((a, b) => b.weight - a.weight)
  if (first === undefined) return undefined
  const others = matches.filter(
    ({ list, name, weight }) =>
      list.code !== first.list.code &&
      name !== ambiguous &&
      (weight === first.weight || (weight > name.length && !first.name.includes(name))),
  )
  return others.length === 0 ? first : undefined
}

export interface NamedList {
  readonly list: KnownList
  /** The text says nothing else. */
  readonly isWhole: boolean
}

/** Texts compared with the names of lists. Made once for a file: the names are put in order at the start. */
export class ListNames {
  private readonly lists = new Map<string, KnownList[]>()
  private readonly tables: ReadonlyMap<string, string>

  constructor(known: readonly KnownList[]) {
    for (const list of known)
      for (const name of new Set(list.names.map((each) => wordsOf(each).join(''))))
        this.lists.set(name, [...(this.lists.get(name) ?? []), list])
    this.tables = new Map(known.flatMap(({ code, kind }) => (kind === 'table' ? [[code, code] as const] : [])))
  }

  /** The list whose name a text holds; undefined when there is none, or several that fit alike. */
  named(text: string, ...kinds: readonly KnownList['kind'][]): NamedList | undefined {
    const words = wordsOf(text.slice(0, longest))
    const [runs, whole] = [runsOf(words), words.join('')]
    const called = (name: string): readonly KnownList[] =>
      (this.lists.get(name) ?? []).filter(({ kind }) => kinds.includes(kind))
    const exact = [...runs].flatMap((name) =>
      called(name).map((list): Match => ({ list, name, weight: name.length * 2, isWhole: name === whole })),
    )
    if (exact.length > 0 || !kinds.includes('area')) return best(exact)
    const begun = [...this.lists.keys()].filter((name) => beginsWith(words, name))
    return best(
      begun.flatMap((name) => called(name).map((list) => ({ list, name, weight: name.length, isWhole: false }))),
    )
  }

  /** The code of the table whose code a text is. */
  tableCalled(text: string): string | undefined {
    return this.tables.get(text.toUpperCase())
  }
}
