import type { Found, FoundVariable, Skipped } from '../found.ts'
import { bareName } from './bare-name.ts'
import { yearsIn } from './years-in.ts'

/** Names that are kept, more than any request holds: what comes after them is not read. */
const mostNames = 20_000

/** A name as a request may hold it. */
const isName = (word: string): boolean => /^[A-Za-zÆØÅæøå0-9_.-]{1,100}$/.test(word) && /[A-Za-zÆØÅæøå]/.test(word)

/** Nothing but a variable's name has an underscore within it. */
const isSurely = (word: string): boolean => isName(word) && /[^_]_[^_]/.test(word)

const headings = /^(?:variabel(?:navn|namn)?|variable?[rs]?|variable names?|navn|namn|names?)$/i

const bullet = /^\s*(?:[-*•–]|\d{1,4}[.)])\s+/

interface Segment {
  readonly names: readonly string[]
  readonly text: string
  /** A word alone, which is a name where nothing on the line says otherwise. */
  readonly alone: string | undefined
  readonly isProse: boolean
}

const segmentOf = (text: string): Segment => {
  const words = text
    .split(/\s+/)
    .map(bareName)
    .filter((word) => word !== '')
  const names = words.filter(isSurely)
  const others = words.filter((word) => !isSurely(word) && !/^[\d\W_]+$/.test(word))
  const [only = ''] = others
  const alone = names.length === 0 && others.length === 1 && isName(only) && !headings.test(only) ? only : undefined
  return { names, text, alone, isProse: names.length === 0 && others.length > 1 }
}

const variablesOf = (
  { names, text, alone }: Segment,
  isList: boolean,
  at: FoundVariable['at'],
): readonly FoundVariable[] => {
  const all = alone !== undefined && isList ? [alone] : names
  const dates = all.length === 1 ? yearsIn(text.replace(all[0] ?? '', ' ')) : []
  return all.map((name) => ({ name, at, dates }))
}

const withoutComment = (line: string): string => line.replace(/^\s*(?:\/\/|#).*$/, '').replace(/\s\/\/.*$/, '')

/**
 * Reads variable names that somebody pasted: one a line, or several with commas, semicolons, tabs or spaces between them;
 * with bullets, quotation marks, years and describing words beside them, or not. Lines of sentences are skipped.
 *
 * @param file the name that places are told by
 */
export const readNames = (text: string, file: string): Found => {
  const variables: FoundVariable[] = []
  const skipped: Skipped[] = []
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n]/)
    .entries()) {
    if (variables.length >= mostNames) break
    const at = { file, line: index + 1 }
    const segments = withoutComment(line)
      .replace(bullet, '')
      .split(/[,;\t|]/)
      .map(segmentOf)
    const isList = segments.every(({ isProse }) => !isProse)
    variables.push(...segments.flatMap((segment) => variablesOf(segment, isList, at)))
    if (!isList && segments.every(({ names }) => names.length === 0)) skipped.push({ at, reason: 'prose' })
  }
  return { variables, skipped, issues: [] }
}
