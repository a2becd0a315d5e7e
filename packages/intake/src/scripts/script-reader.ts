import type { Issue } from '@anslag/pricing'
import type { Dates, FoundVariable } from '../found.ts'
import { filled, letOf } from './bindings.ts'
import type { Block, Loop } from './blocks.ts'
import { type ImportCommand, importOf, type Operand } from './import-command.ts'
import { raise, type scriptIssueKinds } from './issue-kinds.ts'
import { scriptLimits } from './limits.ts'
import { clausesOf, countOf, namesBound, turnsOf } from './loop-turns.ts'
import { withPlainNewNames } from './new-name.ts'
import { requiredOf } from './require-command.ts'
import type { Statement } from './statements.ts'

/** What an issue says; its name tells it apart from others at the same line. */
interface Params {
  readonly name?: string
  readonly given?: string
  readonly limit?: number
}

/** The one turn of a loop that is not unrolled: what depends on its names stays unread. */
const unbound = (names: readonly string[]) => names.map((name) => [name, undefined] as const)

interface Gathered {
  readonly variable: Omit<FoundVariable, 'dates'>
  /** By its days, so that a turn that says the same again adds nothing. */
  readonly dates: Map<string, Dates>
}

/**
 * Walks through a script as if it ran, but only for what it imports: names, days, datasets and databanks. Loops are
 * unrolled within limits; beyond them their commands are read once, so that no variable is lost.
 */
export class ScriptReader {
  private readonly file: string
  private readonly bindings = new Map<string, string>()
  private readonly databanks = new Map<string, string>()
  private readonly gathered = new Map<string, Gathered>()
  private readonly issues = new Map<string, Issue>()
  private dataset: string | undefined
  private left: number = scriptLimits.repeatedCommands

  constructor(file: string) {
    this.file = file
  }

  read(blocks: readonly Block[]): void {
    for (const block of blocks)
      if (block.kind === 'loop') this.loop(block)
      else this.command(block.statement)
  }

  get found(): { readonly variables: readonly FoundVariable[]; readonly issues: readonly Issue[] } {
    const variables = [...this.gathered.values()].map(({ variable, dates }) => ({
      ...variable,
      dates: [...dates.values()],
    }))
    return { variables, issues: [...this.issues.values()] }
  }

  /** Says once what is wrong at a place, however often a loop comes by. */
  private report(code: keyof typeof scriptIssueKinds, line: number, params: Params = {}) {
    const key = [code, line, params.name].join(' ')
    if (!this.issues.has(key)) this.issues.set(key, raise(code, '', { file: this.file, line, ...params }))
  }

  private command({ command, rest, line }: Statement): void {
    switch (command) {
      case 'let':
        this.bind(rest)
        break
      case 'require':
        this.require(rest)
        break
      case 'create-dataset':
      case 'use':
        this.useDataset(rest)
        break
      default:
        this.import(command, rest, line)
    }
  }

  private bind(rest: string): void {
    const bound = letOf(rest, this.bindings)
    if (bound !== undefined) this.setBinding(bound.name, bound.value)
  }

  private setBinding(name: string, value: string | undefined): void {
    if (value === undefined) this.bindings.delete(name)
    else this.bindings.set(name, value)
  }

  private require(rest: string): void {
    const required = requiredOf(filled(rest, this.bindings))
    if (required !== undefined) this.databanks.set(required.alias, required.databank)
  }

  private useDataset(rest: string): void {
    const [, , quoted, word] = /^\s*(?:(["'])([^"']+)\1|([^\s,]+))/.exec(filled(rest, this.bindings)) ?? []
    const name = quoted ?? word
    if (name !== undefined) this.dataset = name
  }

  private import(name: string, rest: string, line: number): void {
    if (this.gathered.size >= scriptLimits.imports) return
    const text = filled(withPlainNewNames(rest), this.bindings)
    const command = importOf(name, text, (alias) => this.isKnown(alias))
    for (const operand of command.operands) this.add(operand, command, line)
    for (const given of command.unreadNames) this.report('reading/name-unreadable', line, { given, name: given })
    if (command.operands.length + command.unreadNames.length === 0)
      this.report('reading/import-unreadable', line, { given: text.trim().replace(/\s+/g, ' ').slice(0, 60) })
  }

  private isKnown(alias: string): 'yes' | 'no' | 'nobody knows' {
    if (this.databankOf(alias) !== undefined) return 'yes'
    return this.databanks.size > 0 ? 'no' : 'nobody knows'
  }

  /** A databank by its alias, or by its own name, which has dots and may have a version. */
  private databankOf(alias: string): string | undefined {
    return this.databanks.get(alias) ?? /^[^.:]+\.[^:]+(?=:|$)/.exec(alias)?.[0]
  }

  private add({ alias, name, below }: Operand, { dates, unreadDates }: ImportCommand, line: number): void {
    const at = { file: this.file, line: line + below }
    const databank = alias === undefined ? undefined : this.databankOf(alias)
    const { dataset } = this
    const key = [at.line, name, dataset, databank].join(' ')
    const variable = {
      name,
      at,
      ...(dataset === undefined ? {} : { dataset }),
      ...(databank === undefined ? {} : { databank }),
    }
    const entry = this.gathered.get(key) ?? { variable, dates: new Map<string, Dates>() }
    this.gathered.set(key, entry)
    for (const each of dates) entry.dates.set(`${each.from} ${each.to ?? ''}`, each)
    const [given] = unreadDates
    if (given !== undefined)
      this.report('reading/date-unreadable', at.line, { name, given: given.replace(/^\$date_fmt/, 'date_fmt') })
  }

  private loop({ line, header, body, size }: Loop): void {
    const clauses = clausesOf(header, this.bindings)
    if (clauses === undefined) this.report('reading/loop-unreadable', line, { given: header.trim().slice(0, 60) })
    const names = namesBound(clauses ?? [])
    const before = names.map((name) => [name, this.bindings.get(name)] as const)
    const turns = countOf(clauses ?? [])
    const isLong = turns > scriptLimits.turns || turns * size > this.left
    if (isLong) this.report('reading/loop-too-long', line, { limit: scriptLimits.turns })
    for (const turn of clauses === undefined || isLong ? [unbound(names)] : turnsOf(clauses)) {
      this.left -= size
      for (const [name, value] of turn) this.setBinding(name, value)
      this.read(body)
    }
    for (const [name, value] of before) this.setBinding(name, value)
  }
}
