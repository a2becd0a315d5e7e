import { visible } from '../text/visible.ts'

/** Characters that word processors and web pages put in place of the one that was typed. */
const typed: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'],
  [/[\u201c-\u201f\u00ab\u00bb\uff02]/g, '"'],
  [/[\u2018-\u201b\u2039\u203a\uff07]/g, "'"],
  [/[\u2044\u2215\uff0f]/g, '/'],
]

const isBlank = (line: string): boolean => line.trim() === ''

const quoted = /^\s*>+ ?/

const numbered = /^\s*(\d{1,6})(?:[.:)|]\s?|\s|$)/

const numberOf = (line: string): number => Number(numbered.exec(line)?.[1] ?? Number.NaN)

/** Whether lines are numbered as editors number them: upwards, all but the blank ones. */
const areNumbered = (lines: readonly string[]): boolean => {
  const numbers = lines.filter((line) => !isBlank(line)).map(numberOf)
  return numbers.length > 1 && numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number))
}

/** Lines without what an e-mail or an editor put before each of them. */
const withoutMargin = (lines: readonly string[]): readonly string[] => {
  const code = lines.filter((line) => !isBlank(line))
  if (code.length > 0 && code.every((line) => quoted.test(line))) return lines.map((line) => line.replace(quoted, ''))
  return areNumbered(lines) ? lines.map((line) => line.replace(numbered, '')) : lines
}

/**
 * The lines of a script as they were typed, whatever they were pasted from: quotation marks, hyphens and slashes of the
 * keyboard, no invisible characters, no line numbers and no `>` of an e-mail. Lines keep their numbers.
 *
 * @example linesAsTyped('> import–event db/A_X') // ['import-event db/A_X']
 */
export const linesAsTyped = (script: string): readonly string[] => {
  const text = typed.reduce((before, [pattern, character]) => before.replace(pattern, character), visible(script))
  return withoutMargin(text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/))
}
