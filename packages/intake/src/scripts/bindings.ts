import { dayFrom } from './day-of.ts'
import { joined } from './joined.ts'
import { scriptLimits } from './limits.ts'
import { reckoned } from './reckoned.ts'
import { wholeNumber } from './whole-number.ts'

/** Values of `let` and of loops, by their names. */
export type Bindings = ReadonlyMap<string, string>

const reference = /\$([\p{L}_][\p{L}\p{N}_]*)/gu

/** Every `$name` that is known, by its value; others stay as they are, and all of them where the text would become huge. */
const substituted = (text: string, bindings: Bindings): string => {
  if (!text.includes('$')) return text
  const most = text.length + text.split('$').length * scriptLimits.binding
  if (most > scriptLimits.command) return text
  return text.replace(reference, (whole, name: string) => bindings.get(name) ?? whole)
}

const dateFunction = /date_fmt\s*\(/gi

/** What stands in parentheses that are open already, up to the one that closes them; undefined where none does. */
const inParentheses = (text: string, start: number): string | undefined => {
  let depth = 1
  for (let at = start; at < text.length && at - start < scriptLimits.binding; at += 1) {
    if (text[at] === '(') depth += 1
    else if (text[at] === ')') depth -= 1
    if (depth === 0) return text.slice(start, at)
  }
  return undefined
}

/** The day that `date_fmt` makes of its arguments; undefined where they say none. */
const dayOfArguments = (list: string): string | undefined => {
  const [year, month, day, ...more] = list.split(',').map(wholeNumber)
  const isComplete = [year, month, day].slice(0, list.split(',').length).every((part) => part !== undefined)
  return isComplete && more.length === 0 && year !== undefined ? dayFrom(year, month, day) : undefined
}

/** `date_fmt(2020, 2)` as `2020-02-01`. What cannot be said keeps a `$`, so that it is seen to be unread. */
const withDates = (text: string): string => {
  const parts: string[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(dateFunction)) {
    const start = index + found.length
    const list = index < end ? undefined : inParentheses(text, start)
    if (list === undefined) continue
    parts.push(text.slice(end, index), dayOfArguments(list) ?? `$date_fmt(${list.trim()})`)
    end = start + list.length + 1
  }
  return parts.join('') + text.slice(end)
}

/** A piece of a command with its bindings, dates, sums and joints filled in. */
export const filled = (text: string, bindings: Bindings): string =>
  joined(reckoned(withDates(substituted(text, bindings))))

const unquoted = (text: string): string => text.replace(/^(["'])(.*)\1$/s, '$2')

/** What `let name = …` binds: a value, or none where it is longer than any that an order needs. */
export interface Let {
  readonly name: string
  readonly value: string | undefined
}

/** Reads what stands after `let`; undefined when it binds nothing. */
export const letOf = (rest: string, bindings: Bindings): Let | undefined => {
  const [, name, expression] = /^\s*\$?([\p{L}_][\p{L}\p{N}_]*)\s*=(.*)$/su.exec(rest) ?? []
  if (name === undefined || expression === undefined) return undefined
  if (expression.length > scriptLimits.binding) return { name, value: undefined }
  const value = unquoted(filled(expression, bindings).trim())
  if (value.length > scriptLimits.binding) return { name, value: undefined }
  // What was joined or quoted is a text, even where it looks like a sum.
  return { name, value: (/\+\+|["']/.test(expression) ? undefined : wholeNumber(value)) ?? value }
}
