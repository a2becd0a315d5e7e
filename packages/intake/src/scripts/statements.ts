import type { Issue } from '@anslag/pricing'
import type { Place, Skipped } from '../found.ts'
import { linesAsTyped } from './as-typed.ts'
import { withoutComment } from './comment.ts'
import { raise } from './issue-kinds.ts'

/** A command of a script with all that follows it. Where it went on over several lines, line breaks are kept. */
export interface Statement {
  /** Of its first line, counted from 1. */
  readonly line: number
  /** In lower case. */
  readonly command: string
  readonly rest: string
}

export interface Statements {
  readonly statements: readonly Statement[]
  readonly skipped: readonly Skipped[]
  readonly issues: readonly Issue[]
}

const commandsRead = ['require', 'create-dataset', 'use', 'import', 'import-event', 'import-panel', 'let', 'for', 'end']

const imported = /^[\s/#*]*import(?:-event|-panel)?\s+[\p{L}_][\p{L}\p{N}_]*\/[\p{L}\p{N}_]/iu

/** Begins a command that no other command goes on with: a line that wrongly ends in `\` must not swallow it. */
const surelyACommand = /^\s*(?:import|import-event|import-panel|create-dataset|require|textblock)\s/i

const statementOf = (text: string, line: number): Statement | undefined => {
  const start = text.search(/\S/)
  if (start < 0) return undefined
  const [first = ''] = text.slice(start).split(/\s/, 1)
  const command = first.toLowerCase()
  if (!commandsRead.includes(command)) return undefined
  // Line breaks before the command, of lines that hold nothing but a backslash, belong to none of its words.
  const before = text.slice(0, start).split('\n').length - 1
  // Single spaces, so that no pattern has to search long rows of them.
  return { line: line + before, command, rest: text.slice(start + first.length).replace(/[^\S\n]+/g, ' ') }
}

/** Goes on with a command after an empty line: text that was copied from a page may have one after each of its lines. */
const goesOn = /^\s*(?:\d{4}-|[\p{L}_][\p{L}\p{N}_]*\/[\p{L}\p{N}_$]|(?:as|to|date_fmt)\b|[$,])/iu

/** The lines of a script, put together into commands. Text blocks and comments are left out; nothing is understood yet. */
class Splitter {
  readonly statements: Statement[] = []
  readonly skipped: Skipped[] = []
  private readonly at: (line: number) => Place
  /** The last line with an end of a comment: beyond it, a comment is one line, so that it cannot swallow the script. */
  private readonly lastEnd: number
  private text: string | undefined
  private start = 0
  private wasEmpty = false
  private isInComment = false
  private blockAt: number | undefined

  constructor(file: string, lines: readonly string[]) {
    this.at = (line) => ({ file, line })
    this.lastEnd = lines.findLastIndex((line) => line.includes('*/')) + 1
  }

  read(line: string, number: number): void {
    if (this.blockAt !== undefined) {
      this.inBlock(line)
      return
    }
    const code = this.code(line, number)
    const isNew = surelyACommand.test(code) || (this.wasEmpty && code.trim() !== '' && !goesOn.test(code))
    if (this.text === undefined || isNew) {
      this.finish()
      this.begin(code, number)
    } else this.goOn(code, line)
  }

  /** Ends the script; the line of a text block that nothing closed. */
  end(): number | undefined {
    this.finish()
    return this.blockAt
  }

  private inBlock(line: string): void {
    if (/^\s*endblock\b/i.test(line)) this.blockAt = undefined
  }

  private begin(code: string, number: number): void {
    if (/^\s*textblock\b/i.test(code)) {
      this.skipped.push({ at: this.at(number), reason: 'text-block' })
      if (!/\sendblock\b/i.test(code)) this.blockAt = number
      return
    }
    this.start = number
    this.wasEmpty = false
    this.text = code.replace(/\\\s*$/, '')
    if (this.text === code) this.finish()
  }

  private goOn(code: string, line: string): void {
    const text = code.replace(/\\\s*$/, '')
    this.text = `${this.text ?? ''}\n${text}`
    this.wasEmpty ||= line.trim() === ''
    if (text === code && text.trim() !== '') this.finish()
  }

  private code(line: string, number: number): string {
    if (!this.isInComment && !line.includes('/') && !line.includes('#')) return line
    const { code, isOpen } = withoutComment(line, this.isInComment)
    this.isInComment = isOpen && number < this.lastEnd
    if (code.length < line.length && imported.test(line) && !imported.test(code))
      this.skipped.push({ at: this.at(number), reason: 'commented-out' })
    return code
  }

  private finish(): void {
    const statement = this.text === undefined ? undefined : statementOf(this.text, this.start)
    if (statement !== undefined) this.statements.push(statement)
    this.text = undefined
  }
}

/** Splits a script into the commands that say something of an order; every other command is passed over. */
export const statementsOf = (script: string, file: string): Statements => {
  const lines = linesAsTyped(script)
  const splitter = new Splitter(file, lines)
  for (const [index, line] of lines.entries()) splitter.read(line, index + 1)
  const open = splitter.end()
  const issues = open === undefined ? [] : [raise('reading/text-block-open', '', { file, line: open })]
  return { statements: splitter.statements, skipped: splitter.skipped, issues }
}
