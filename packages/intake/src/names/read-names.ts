import type { Issue } from '@anslag/pricing'
import type { Found, FoundVariable, Skipped } from '../found.ts'
import { raise } from '../lists/index.ts'
import { visible } from '../text/visible.ts'
import { bareName } from './bare-name.ts'
import { yearsIn } from './years-in.ts'

/** Names that are read, more than any request holds: what comes after them is not read. */
const mostNames = 20_000

/** Remarks about one file: nobody reads more. */
const mostIssues = 50

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
    .split(/\s+/, mostNames)
    .map(bareName)
    .filter((word) => word !== '')
  const names = words.filter(isSurely)
  const others = words.filter((word) => !/^[\d\W_]+$/.test(word))
  const [only = ''] = others
  const alone = names.length === 0 && others.length === 1 && isName(only) && !headings.test(only) ? only : undefined
  return { names, text, alone, isProse: names.length === 0 && others.length > 1 }
}

type Line = Extract<FoundVariable['at'], { readonly line: number }>

interface Read {
  readonly variables: readonly FoundVariable[]
  readonly issues: readonly Issue[]
}

const readOf = ({ names, text, alone }: Segment, isList: boolean, at: Line): Read => {
  const all = alone !== undefined && isList ? [alone] : names
  const { dates, unread } = all.length === 1 ? yearsIn(text.replace(all[0] ?? '', ' ')) : { dates: [], unread: [] }
  return {
    variables: all.map((name) => ({ name, at, dates })),
    issues: unread.map((each) => raise('reading/years-unclear', '', { ...at, text: each })),
  }
}

/** The parts of a line. Years that follow its only name belong to that. */
const partsOf = (line: string): readonly string[] => {
  const parts = line.split(/[,;\t|]/, mostNames)
  return parts.filter((part) => /\p{L}/u.test(part)).length === 1 ? [parts.join(' ')] : parts
}

const withoutComment = (line: string): string => line.replace(/^\s*(?:\/\/|#).*/s, '').replace(/\s\/\/.*/s, '')

/**
 * Reads variable names that somebody pasted: one a line, or several with commas, semicolons, tabs or spaces between them;
 * with bullets, quotation marks, years and describing words beside them, or not. Lines of sentences are skipped.
 *
 * @param file the name that places are told by
 */
export const readNames = (text: string, file: string): Found => {
  const variables: FoundVariable[] = []
  const skipped: Skipped[] = []
  const issues: Issue[] = []
  for (const [index, line] of visible(text)
    .split(/\r\n|[\r\n]/)
    .entries()) {
    if (variables.length >= mostNames) break
    const at = { file, line: index + 1 }
    const segments = partsOf(withoutComment(line).replace(bullet, '')).map(segmentOf)
    const isList = segments.every(({ isProse }) => !isProse)
    const read = segments.map((segment) => readOf(segment, isList, at))
    // One by one: a line may have more names than a call has arguments.
    for (const each of read) {
      for (const variable of each.variables) if (variables.length < mostNames) variables.push(variable)
      if (issues.length < mostIssues) issues.push(...each.issues)
    }
    if (!isList && segments.every(({ names }) => names.length === 0)) skipped.push({ at, reason: 'prose' })
  }
  return { variables, skipped, issues: issues.slice(0, mostIssues) }
}
