import { requireArgument } from './argument.ts'
import { type Issue, issueArea, type Result, resultOf } from './issue.ts'
import { jsonLimits } from './json-limits.ts'
import { pointer, type Step } from './pointer.ts'

export const jsonIssues = {
  'json/too-large': { severity: 'error' },
  'json/too-deep': { severity: 'error' },
  'json/too-many': { severity: 'error' },
  'json/syntax': { severity: 'error' },
  'json/duplicate-key': { severity: 'error' },
  'json/name-too-long': { severity: 'error' },
  'json/not-an-integer': { severity: 'error' },
  'json/lone-surrogate': { severity: 'error' },
} as const

const raise = issueArea(jsonIssues)

interface Level {
  /** Member names met so far; absent for a list. */
  readonly names?: Set<string>
  /** The member name or place of the value that comes next. */
  step: Step
  members: number
}

/** A token, or the quotation mark that begins a string: a pattern for the whole of a long one would exhaust the stack. */
const token = /[ \t\n\r]*(["{}[\],:]|[^ \t\n\r{}[\],:"]+|$)/y

/**
 * Reads JSON text strictly, as I-JSON (RFC 7493): duplicate member names are refused, and so are numbers that are not
 * integers, since every decimal of ours is text. All problems are reported, except that a syntax error ends the reading.
 *
 * @returns the parsed document, or the issues `json/…` with line and column or a JSON Pointer.
 */
export const readJson = (text: string): Result<unknown> => {
  requireArgument(typeof text === 'string', 'readJson', 'text', 'the text of a document')
  const step = jsonReader(text, Number.POSITIVE_INFINITY)
  let result = step()
  while (result === undefined) result = step()
  return result
}

/**
 * Reads as {@link readJson} does, piece by piece, for whoever has other things to do between them.
 *
 * @param tokens how many words and marks a piece has
 * @returns what reads the next piece: undefined until all is read
 */
export const jsonReader = (text: string, tokens: number): (() => Result<unknown> | undefined) => {
  if (text.length > jsonLimits.bytes)
    return () => resultOf(undefined, [raise('json/too-large', '', { bytes: text.length, limit: jsonLimits.bytes })])
  const scan = new Scan(text)
  return () => {
    if (scan.isDone) return resultOf(scan.broken ? undefined : JSON.parse(text), scan.found)
    scan.goOn(tokens)
    return undefined
  }
}

type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing'

/** One walk over the tokens with a stack of open objects and lists; never recursive, so depth cannot exhaust it. */
class Scan {
  isDone = false
  broken = false
  readonly found: Issue[] = []
  /** Where the next token begins. */
  private at = 0
  private readonly levels: Level[] = []
  private expected: Expected = 'value'
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Reads so many tokens more. */
  goOn(tokens: number) {
    token.lastIndex = this.at
    for (let count = 0; count < tokens && !this.isDone; count += 1) {
      const first = token.exec(this.text)?.[1] ?? ''
      const at = token.lastIndex - first.length
      const word = first === '"' ? this.string(at) : first
      if (word === '') {
        if (this.expected !== 'nothing') this.syntax(this.text.length)
        this.isDone = true
      } else if (!this.accepts(word)) this.syntax(at)
    }
    this.at = token.lastIndex
  }

  /** The string that begins at a place, with both its marks; the first mark alone where there is no other. */
  private string(at: number): string {
    const { text } = this
    let end = text.indexOf('"', at + 1)
    while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
    if (end < 0) return '"'
    token.lastIndex = end + 1
    return text.slice(at, end + 1)
  }

  private accepts(word: string): boolean {
    const { expected } = this
    if (expected === 'nothing') return false
    if (expected === 'colon') return this.expects(word === ':', 'value')
    if (expected === 'comma-or-end') return word === ',' ? this.next() : this.closes(word)
    if (expected === 'name' || expected === 'name-or-end')
      return (expected === 'name-or-end' && word === '}' && this.closes(word)) || this.name(word)
    return (expected === 'value-or-end' && word === ']' && this.closes(word)) || this.value(word)
  }

  private expects(accepted: boolean, expected: Expected): boolean {
    this.expected = expected
    return accepted
  }

  private next(): boolean {
    const level = this.levels.at(-1)
    if (level === undefined) return false
    if (level.names === undefined && typeof level.step === 'number') level.step += 1
    level.members += 1
    if (level.members > jsonLimits.members)
      this.ends(raise('json/too-many', this.path(1), { limit: jsonLimits.members }))
    return this.expects(true, level.names === undefined ? 'value' : 'name')
  }

  private closes(word: string): boolean {
    const level = this.levels.pop()
    const right = level !== undefined && word === (level.names === undefined ? ']' : '}')
    return this.expects(right, this.levels.length === 0 ? 'nothing' : 'comma-or-end')
  }

  private name(word: string): boolean {
    const name = unquoted(word)
    const level = this.levels.at(-1)
    if (name === undefined || level?.names === undefined) return false
    if (name.length > jsonLimits.name) {
      this.ends(raise('json/name-too-long', this.path(1), { limit: jsonLimits.name }))
      return true
    }
    level.step = name
    if (level.names.has(name)) this.report(raise('json/duplicate-key', this.path(), { key: name }))
    level.names.add(name)
    this.checkText(name)
    return this.expects(true, 'colon')
  }

  private value(word: string): boolean {
    if (word === '{' || word === '[') return this.opens(word)
    const after: Expected = this.levels.length === 0 ? 'nothing' : 'comma-or-end'
    if (word.startsWith('"')) {
      const text = unquoted(word)
      if (text !== undefined) this.checkText(text)
      return this.expects(text !== undefined, after)
    }
    if (word === 'true' || word === 'false' || word === 'null') return this.expects(true, after)
    if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(word)) return false
    if (!/^-?\d{1,15}$/.test(word) || word === '-0')
      this.report(raise('json/not-an-integer', this.path(), { given: word.slice(0, 40) }))
    return this.expects(true, after)
  }

  private opens(word: string): boolean {
    this.levels.push(word === '{' ? { names: new Set(), step: '', members: 1 } : { step: 0, members: 1 })
    if (this.levels.length > jsonLimits.depth) this.ends(raise('json/too-deep', '', { limit: jsonLimits.depth }))
    return this.expects(true, word === '{' ? 'name-or-end' : 'value-or-end')
  }

  private checkText(text: string) {
    if (!text.isWellFormed()) this.report(raise('json/lone-surrogate', this.path()))
  }

  private syntax(at: number) {
    const before = this.text.slice(0, at).split('\n')
    const column = (before.at(-1)?.length ?? 0) + 1
    this.ends(raise('json/syntax', '', { line: before.length, column, found: shownAt(this.text, at) }))
  }

  private report(issue: Issue) {
    this.found.push(issue)
    if (this.found.length >= jsonLimits.problems) this.broken = this.isDone = true
  }

  /** An issue after which reading on makes no sense. */
  private ends(issue: Issue) {
    this.found.push(issue)
    this.broken = true
    this.isDone = true
  }

  /** Where the scan stands, less so many levels. */
  private path(less = 0): string {
    return pointer(...this.levels.slice(0, this.levels.length - less).map((level) => level.step))
  }
}

/** True where an odd number of backslashes stands before a place. */
const isEscaped = (text: string, at: number): boolean => {
  let start = at
  while (text[start - 1] === '\\') start -= 1
  return (at - start) % 2 === 1
}

/** What stands at a place: its first letters, `U+FEFF` for a character that cannot be seen, nothing at the end. */
const shownAt = (text: string, at: number): string => {
  const [letters = ''] = text.slice(at, at + 20).split(/\s/)
  const code = text.codePointAt(at)
  return letters !== '' || code === undefined ? letters : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** The text of a JSON string literal, undefined when it is not one. */
const unquoted = (word: string): string | undefined => {
  try {
    const text: unknown = JSON.parse(word)
    return typeof text === 'string' ? text : undefined
  } catch {
    return undefined
  }
}
