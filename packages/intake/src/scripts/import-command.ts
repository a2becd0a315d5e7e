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

const qualified = /^["']?([\p{L}_][\p{L}\p{N}_.-]*)\/([\p{L}\p{N}_$]+)["']?$/u

/** A name without a databank is believed only when it looks like one: upper case with an underscore. */
const alone = /^[A-ZÆØÅ][A-ZÆØÅ0-9]*_[A-ZÆØÅ0-9_]+$/

const operandOf = ({ text, below }: Word, isFirst: boolean): Operand | undefined => {
  const [, alias, name] = qualified.exec(text) ?? []
  if (alias !== undefined && name !== undefined) return { alias, name, below }
  return isFirst && alone.test(text) ? { name: text, below } : undefined
}

/** Gathers the words of an import. A period is two days with `to` between them. */
class Gatherer {
  readonly operands: Operand[] = []
  readonly dates: Dates[] = []
  readonly unreadNames: string[] = []
  readonly unreadDates: string[] = []
  /** Words that have no place in an import. */
  strays = 0
  private expected: 'anything' | 'new name' | 'last day' = 'anything'

  read(word: Word, isFirst: boolean): void {
    const { expected } = this
    this.expected = 'anything'
    if (expected === 'new name') return
    const operand = operandOf(word, isFirst)
    if (operand !== undefined) this.name(operand, word.text)
    else if (word.afterComma && dayOf(word.text) === undefined) return
    else if (word.text.toLowerCase() === 'as') this.expected = 'new name'
    else if (word.text.toLowerCase() === 'to') this.expected = 'last day'
    else this.date(word.text, expected === 'last day')
  }

  private name(operand: Operand, text: string): void {
    if (operand.name.includes('$')) this.unreadNames.push(text)
    else this.operands.push(operand)
  }

  private date(word: string, isLast: boolean): void {
    const day = dayOf(word.replace(/^(["'])(.*)\1$/, '$2'))
    const before = this.dates.at(-1)
    if (day === undefined && /[$\d]/.test(word)) this.unreadDates.push(word)
    else if (day === undefined) this.strays += 1
    else if (isLast && before !== undefined && before.to === undefined) this.dates.push(this.period(before.from, day))
    else this.dates.push({ from: day })
  }

  private period(from: string, to: string): Dates {
    this.dates.pop()
    return from <= to ? { from, to } : { from: to, to: from }
  }
}

/** Upper case names are always meant; others may be words of a sentence that begins with "import". */
const isBelieved = ({ alias, name }: Operand, strays: number, isKnown: (alias: string) => boolean): boolean =>
  strays === 0 || (alias !== undefined && (name === name.toUpperCase() || isKnown(alias)))

/**
 * Reads what stands after `import`, `import-event` or `import-panel`, with its bindings filled in.
 *
 * @param isKnown whether a databank was required under this alias
 */
export const importOf = (text: string, isKnown: (alias: string) => boolean): ImportCommand => {
  const gatherer = new Gatherer()
  for (const [index, word] of wordsOf(text.replace(/ ?\/ ?/g, '/')).entries()) gatherer.read(word, index === 0)
  const { operands, dates, unreadNames, unreadDates, strays } = gatherer
  return {
    operands: operands.filter((operand) => isBelieved(operand, strays, isKnown)),
    dates,
    unreadNames,
    unreadDates,
  }
}
