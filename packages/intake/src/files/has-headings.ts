import { roleOf } from '../lists/index.ts'

/** Headings of a list stand among its first lines. */
const lines = 60

/** Letters of a heading; longer texts are sentences. */
const longest = 40

const comment = /^\s*(?:\/\/|#|\*|\/\*)/

const isHeading = (text: string): boolean => text.length <= longest

const variable = /^(?:variabel|variable|variabler|variablar|variables)$/i

/** Names stand beside something else that lists have: a description, ticks, years. */
const isRowOfHeadings = (line: string, delimiter: string): boolean => {
  const fields = line.split(delimiter, 100).map((field) => field.trim().replaceAll('"', ''))
  const roles = fields.map((field) => (isHeading(field) ? roleOf(field) : undefined))
  const named = roles.findIndex((role, index) => role === 'name' || variable.test(fields[index] ?? ''))
  return named >= 0 && roles.some((role, index) => index !== named && role !== undefined && role !== 'other')
}

/**
 * The line, from 0, in which a text has the headings of a variable list, each in a field of its own; undefined when it has
 * none. A comment or a sentence about variable names is none.
 */
export const headingLine = (text: string): number | undefined => {
  const first = text.slice(0, 50_000).split(/\r\n|[\r\n]/, lines)
  const found = first.findIndex(
    (line) => !comment.test(line) && [';', '\t', ',', '|'].some((delimiter) => isRowOfHeadings(line, delimiter)),
  )
  return found < 0 ? undefined : found
}
