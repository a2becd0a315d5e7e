import { dayFrom } from './day-of.ts'
import { scriptLimits } from './limits.ts'

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

const sumOrDifference = /^\s*(-?\d{1,9})\s*([+-])\s*(\d{1,9})\s*$/

/** A whole number, or the sum or difference of two, as text; undefined when it is something else. */
const wholeNumber = (text: string): string | undefined => {
  const trimmed = text.trim()
  if (/^-?\d{1,9}$/.test(trimmed)) return trimmed
  const [, left, sign, right] = sumOrDifference.exec(trimmed) ?? []
  if (left === undefined || right === undefined) return undefined
  return String(sign === '+' ? Number(left) + Number(right) : Number(left) - Number(right))
}

const dateFunction = /date_fmt\s*\(([^()]*)\)/gi

/** `date_fmt(2020, 2)` as `2020-02-01`. What cannot be said keeps a `$`, so that it is seen to be unread. */
const withDates = (text: string): string =>
  text.replace(dateFunction, (_whole, list: string) => {
    const [year, month, day, ...more] = list.split(',').map(wholeNumber)
    const parts = list.split(',').length
    const complete = [year, month, day].slice(0, parts).every((part) => part !== undefined) && more.length === 0
    return (complete && year !== undefined ? dayFrom(year, month, day) : undefined) ?? `$date_fmt(${list.trim()})`
  })

/** What `++` joins, without the quotation marks around its parts. */
const joined = (text: string): string => {
  const [first = '', ...rest] = text.split('++')
  return rest.reduce(
    (before, after) => before.trimEnd().replace(/["']$/, '') + after.trimStart().replace(/^["']/, ''),
    first,
  )
}

/** A piece of a command with its bindings, dates and joints filled in. */
export const filled = (text: string, bindings: Bindings): string => joined(withDates(substituted(text, bindings)))

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
  return { name, value: value.length > scriptLimits.binding ? undefined : (wholeNumber(value) ?? value) }
}
