import type { Found } from '../found.ts'
import { linesAsTyped } from './as-typed.ts'
import { blocksOf } from './blocks.ts'
import { ScriptReader } from './script-reader.ts'
import { statementsOf } from './statements.ts'

/**
 * Reads what a microdata.no script imports. Nothing is executed: loops are unrolled for the days that they name, within
 * limits, and commands that import nothing are passed over, known or not.
 *
 * @param text the script
 * @param file the name that places are told by
 * @returns a variable for each import and line, with all its days; in a loop, with those of every turn.
 */
export const readScript = (text: string, file: string): Found => {
  const { statements, skipped, issues } = statementsOf(text, file)
  const tree = blocksOf(statements, file)
  const reader = new ScriptReader(file)
  reader.read(tree.blocks)
  const found = reader.found
  return { variables: found.variables, skipped, issues: [...issues, ...tree.issues, ...found.issues] }
}

const first =
  /^[^\S\r\n\u2028\u2029]*(?:require[^\S\r\n\u2028\u2029]+\S+[^\S\r\n\u2028\u2029]+as\s|create-dataset[^\S\r\n\u2028\u2029]+\S|textblock\b|import(?:-event|-panel)?[^\S\r\n\u2028\u2029]+[\p{L}_][\p{L}\p{N}_]*\/[\p{L}\p{N}_$])/imu

/** Text in which commands are looked for when a script was pasted with something before each of its lines. */
const beginning = 200_000

const lineOf = (text: string): number | undefined => {
  const found = first.exec(text)
  return found === null ? undefined : text.slice(0, found.index).split(/\r\n|[\r\n]/).length - 1
}

/**
 * The line, from 0, of the first command that only a microdata.no script has; undefined when a text has none. What is
 * commented out is none.
 */
export const scriptLine = (text: string): number | undefined =>
  lineOf(text) ?? lineOf(linesAsTyped(text.slice(0, beginning)).join('\n'))

/** Whether a text has a command that only a microdata.no script has. */
export const looksLikeScript = (text: string): boolean => scriptLine(text) !== undefined
