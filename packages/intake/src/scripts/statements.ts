import type { Issue } from '@anslag/pricing'
import type { Place, Skipped } from '../found.ts'
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

const importedInComment = /^\s*(?:\/\/|#)[\s/#]*import(?:-event|-panel)?\s+[\p{L}_][\p{L}\p{N}_]*\/[\p{L}\p{N}_]/iu

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

/** The lines of a script, put together into commands. Text blocks and comments are left out; nothing is understood yet. */
class Splitter {
  readonly statements: Statement[] = []
  readonly skipped: Skipped[] = []
  private readonly at: (line: number) => Place
  private text: string | undefined
  private start = 0
  private blockAt: number | undefined

  constructor(file: string) {
    this.at = (line) => ({ file, line })
  }

  read(line: string, number: number): void {
    if (this.blockAt !== undefined) this.inBlock(line)
    else if (this.text === undefined || surelyACommand.test(line)) {
      this.finish()
      this.begin(line, number)
    } else this.goOn(line, number)
  }

  /** Ends the script; the line of a text block that nothing closed. */
  end(): number | undefined {
    this.finish()
    return this.blockAt
  }

  private inBlock(line: string): void {
    if (/^\s*endblock\b/i.test(line)) this.blockAt = undefined
  }

  private begin(line: string, number: number): void {
    if (/^\s*textblock\b/i.test(line)) {
      this.blockAt = number
      this.skipped.push({ at: this.at(number), reason: 'text-block' })
      return
    }
    const code = this.code(line, number)
    this.start = number
    this.text = code.replace(/\\\s*$/, '')
    if (this.text === code) this.finish()
  }

  private goOn(line: string, number: number): void {
    const code = this.code(line, number)
    const isComment = code.trim() === '' && line.trim() !== ''
    const text = code.replace(/\\\s*$/, '')
    this.text = `${this.text ?? ''}\n${text}`
    if (text === code && !isComment) this.finish()
  }

  private code(line: string, number: number): string {
    if (!line.includes('//') && !line.includes('#')) return line
    if (importedInComment.test(line)) this.skipped.push({ at: this.at(number), reason: 'commented-out' })
    return withoutComment(line)
  }

  private finish(): void {
    const statement = this.text === undefined ? undefined : statementOf(this.text, this.start)
    if (statement !== undefined) this.statements.push(statement)
    this.text = undefined
  }
}

/** Splits a script into the commands that say something of an order; every other command is passed over. */
export const statementsOf = (script: string, file: string): Statements => {
  const splitter = new Splitter(file)
  const lines = script.replace(/^\uFEFF/, '').split(/\r\n|[\r\n]/)
  for (const [index, line] of lines.entries()) splitter.read(line, index + 1)
  const open = splitter.end()
  const issues = open === undefined ? [] : [raise('reading/text-block-open', '', { file, line: open })]
  return { statements: splitter.statements, skipped: splitter.skipped, issues }
}
