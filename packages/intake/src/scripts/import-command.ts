import type { Day } from '@anslag/pricing'
import type { Dates } from '../found.ts'
import { dayOf } from './day-of.ts'
import { type Word, wordsOf } from './words.ts'

/** A variable that an import names. */
export interface Operand {
  /** Of the databank; absent when the name stands alone. */
  readonly alias?: string
  readonly name: string
  readonly below: number
}

/** What an import says. */
export interface ImportCommand {
  readonly operands: readonly Operand[]
  readonly dates: readonly Dates[]
  /** Names that depend on something unknown. */
  readonly unreadNames: readonly string[]
  /** Words that should be days and are none. */
  readonly unreadDates: readonly string[]
}

const qualified = /^["']?([\p{L}_][\p{L}\p{N}_.:-]*)\/([\p{L}\p{N}_$]+)["']?$/u

/** A name without a databank is believed only when it looks like one: upper case with an underscore. */
const alone = /^[A-ZÆØÅ][A-ZÆØÅ0-9]*_[A-ZÆØÅ0-9_]+$/

const operandOf = ({ text, below }: Word, isFirst: boolean): Operand | undefined => {
  const [, alias, name] = qualified.exec(text) ?? []
  if (alias !== undefined && name !== undefined) return { alias, name, below }
  return isFirst && alone.test(text) ? { name: text, below } : undefined
}

/** Whether a databank was required under an alias; nobody knows where none was required at all. */
export type Known = (alias: string) => 'yes' | 'no' | 'nobody knows'

const periodOf = (from: Day, to: Day): Dates => (from <= to ? { from, to } : { from: to, to: from })

/** Gathers the words of an import. A period is two days with `to` between them. */
class Gatherer {
  readonly operands: Operand[] = []
  readonly dates: Dates[] = []
  readonly unreadNames: string[] = []
  readonly unreadDates: string[] = []
  /** Words that have no place in an import. */
  strays = 0
  /** Words stand before every name: this is no command. */
  isSentence = false
  private expected: 'anything' | 'new name' | 'last day' | 'end of a sum' = 'anything'
  private isAfterNewName = false
  private readonly isEvent: boolean

  constructor(isEvent: boolean) {
    this.isEvent = isEvent
  }

  read(word: Word, isFirst: boolean): void {
    const { expected } = this
    this.expected = 'anything'
    this.isAfterNewName ||= expected === 'new name'
    if (expected === 'new name') return
    const operand = operandOf(word, isFirst)
    if (operand !== undefined) this.name(operand, word.text)
    else if (word.afterComma && dayOf(word.text) === undefined) return
    else if (word.text.toLowerCase() === 'as') this.expected = 'new name'
    else if (word.text.toLowerCase() === 'to') this.expected = 'last day'
    else if (/^[-+*/]$/.test(word.text) && this.dates.length > 0) this.expected = 'end of a sum'
    else if (expected === 'end of a sum') this.endOfSum(word.text)
    else this.date(word.text, expected === 'last day')
  }

  private name(operand: Operand, text: string): void {
    this.isAfterNewName = false
    if (operand.name.includes('$')) this.unreadNames.push(text)
    else this.operands.push(operand)
  }

  private date(word: string, isLast: boolean): void {
    const day = dayOf(word.replace(/^(["'])(.*)\1$/, '$2'))
    const before = this.dates.at(-1)
    const isPartOfName = this.isAfterNewName && /^\d+$/.test(word)
    if (isPartOfName || (day === undefined && /[$\d]/.test(word))) this.unreadDates.push(word)
    else if (day === undefined) this.stray()
    else if (isLast && before !== undefined && before.to === undefined) this.lastDay(before, day)
    else this.dates.push({ from: day })
  }

  /** A sign between two days of an event is a dash; any other reckons with a day, which nobody here can. */
  private endOfSum(word: string): void {
    const [before, day] = [this.dates.at(-1), dayOf(word)]
    if (before === undefined || before.to !== undefined) this.unreadDates.push(word)
    else if (this.isEvent && day !== undefined) this.lastDay(before, day)
    else this.unreadDates.push(`${this.dates.pop()?.from ?? ''} … ${word}`)
  }

  private stray(): void {
    this.strays += 1
    if (this.operands.length + this.unreadNames.length === 0) this.isSentence = true
  }

  private lastDay(first: Dates, day: Day): void {
    this.dates.pop()
    this.dates.push(periodOf(first.from, day))
  }
}

/**
 * Names in capitals, or of a databank that was required, are meant. Others may be words of a sentence that begins with
 * "import", or of another language that has such a command.
 */
const isBelieved = ({ alias, name }: Operand, strays: number, isKnown: Known): boolean => {
  if (alias === undefined) return strays === 0
  return name === name.toUpperCase() || isKnown(alias) === 'yes' || (strays === 0 && isKnown(alias) === 'nobody knows')
}

/** The days of an event are a period, with `to` between them or not. */
const asPeriod = (dates: readonly Dates[]): readonly Dates[] => {
  const [first, last, ...more] = dates
  const isPair = first?.to === undefined && last?.to === undefined && more.length === 0
  return first !== undefined && last !== undefined && isPair ? [periodOf(first.from, last.from)] : dates
}

/**
 * Reads what stands after `import`, `import-event` or `import-panel`, with its bindings filled in.
 *
 * @param isKnown whether a databank was required under an alias
 */
export const importOf = (command: string, text: string, isKnown: Known): ImportCommand => {
  const gatherer = new Gatherer(command === 'import-event')
  for (const [index, word] of wordsOf(text.replace(/ ?\/ ?/g, '/')).entries()) gatherer.read(word, index === 0)
  const { operands, dates, unreadNames, unreadDates, strays, isSentence } = gatherer
  return {
    operands: isSentence ? [] : operands.filter((operand) => isBelieved(operand, strays, isKnown)),
    dates: command === 'import-event' ? asPeriod(dates) : dates,
    unreadNames,
    unreadDates,
  }
}
