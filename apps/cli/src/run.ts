import { hanging, plain, printed, type StyledLine, visibleJson } from '@anslag/documents/text'
import { planTextsFor, quoteTextsFor, textsFor } from '@anslag/presentation/languages'
import { InvariantError } from '@anslag/pricing'
import { type Parsed, parse } from './arguments/parse.ts'
import { commands } from './commands/index.ts'
import type { Environment, WriteProblem } from './environment.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { type Message, message, type Wording } from './message.ts'
import type { Outcome, Refusal, Written } from './outcome.ts'
import { helpLines } from './render/help.ts'
import { misuseLines, refusalLines } from './render/refusals.ts'
import { cliTextsFor } from './texts/index.ts'
import { version } from './version.ts'

const outcomeOf = async ({ asked, options }: Parsed, environment: Environment, wording: Wording): Promise<Outcome> => {
  switch (asked.kind) {
    case 'command':
      return asked.command.run({ operands: asked.operands, options, environment, wording })
    case 'help':
      return { kind: 'lines', lines: helpLines(asked.commands, commands, wording.words, environment.columns) }
    case 'version':
      return { kind: 'lines', lines: [plain(version)] }
    case 'usage-error':
      return asked
  }
}

/** Messages go to stderr, without colours. */
const report = (lines: readonly StyledLine[], { stderr }: Environment) => {
  if (lines.length > 0) stderr(printed(lines, { colour: false }))
}

const writeMessages = {
  exists: () => message('file/exists', {}),
  missing: () => message('file/no-folder', {}),
  directory: () => message('file/directory', {}),
  'no-permission': () => message('file/not-writable', {}),
  changed: () => message('file/changed', {}),
  unwritable: () => message('file/not-writable', {}),
  pdf: () => message('file/pdf', {}),
} as const satisfies Readonly<Record<WriteProblem, () => Message>>

interface NotWritten {
  readonly path: string
  readonly problem: WriteProblem
}

/** Writes the file, and what is to stand beside it; when that cannot be written, the file is again as it was. */
const writeAll = async ({ text, file, beside }: Written, environment: Environment): Promise<NotWritten | undefined> => {
  if (file === undefined) return undefined
  const problem = await environment.writeFile(file.path, text, file.how)
  if (problem !== undefined) return { path: file.path, problem }
  if (beside === undefined) return undefined
  const other = await environment.writeFile(beside.path, beside.text, 'replace')
  if (other === undefined) return undefined
  await environment.restoreFile(file.path)
  return { path: beside.path, problem: other }
}

const written = async (document: Written, environment: Environment, wording: Wording) => {
  const { text, file, statusMessage, notes } = document
  const { stdout, columns } = environment
  const failed = await writeAll(document, environment)
  if (failed !== undefined) {
    const refusals = [{ file: failed.path, messages: [writeMessages[failed.problem]()] }]
    report(refusalLines(refusals, wording, columns), environment)
    return exitCodes.refused
  }
  // What no terminal shows always has a file.
  if (file !== undefined) stdout(printed(statusMessage, environment))
  else if (typeof text === 'string') stdout(text)
  report(notes, environment)
  return exitCodes.written
}

/** Tells what was found wrong beside a result that is written. */
const partly = (refusals: readonly Refusal[] = [], environment: Environment, wording: Wording): ExitCode => {
  report(refusalLines(refusals, wording, environment.columns), environment)
  return refusals.length > 0 ? exitCodes.refused : exitCodes.written
}

const concluded = async (outcome: Outcome, environment: Environment, wording: Wording): Promise<ExitCode> => {
  const { stdout, columns } = environment
  switch (outcome.kind) {
    case 'lines':
      if (outcome.lines.length > 0) stdout(printed(outcome.lines, environment))
      return partly(outcome.refusals, environment, wording)
    case 'json':
      stdout(`${visibleJson(outcome.value)}\n`)
      return partly(outcome.refusals, environment, wording)
    case 'document':
      return written(outcome, environment, wording)
    case 'refused':
      report(refusalLines(outcome.refusals, wording, columns), environment)
      return exitCodes.refused
    case 'usage-error':
      report(misuseLines(outcome, wording, columns), environment)
      return exitCodes.usageError
  }
}

/** What a bug is called when it is reported: the code of a broken invariant, else the kind of error. */
const bugOf = (error: unknown): string => {
  if (error instanceof InvariantError) return error.code
  return error instanceof Error ? `unexpected/${error.name}` : 'unexpected'
}

/** Says one sentence about the program itself, not about a document. */
const reportSentence = (sentence: string, { stderr, columns }: Environment) =>
  stderr(printed(hanging('anslag: ', sentence, columns).map(plain), { colour: false }))

const wordingOf = ({ options: { language } }: Parsed): Wording => ({
  words: cliTextsFor(language),
  texts: textsFor(language),
  quotes: quoteTextsFor(language),
  plans: planTextsFor(language),
})

/** Says that the result cannot be written: on a full disk, say. */
export const reportUnwritable = (argv: readonly string[], environment: Environment) =>
  reportSentence(wordingOf(parse(argv, commands)).words.unwritable, environment)

/**
 * Runs the command line: reads the arguments, does what they ask, and writes the result on stdout, or messages on stderr
 * and nothing on stdout. A bug is told of by its code, without a stack, which would say nothing to a researcher.
 *
 * @param argv the arguments, without program and script
 * @returns the exit code: see {@link exitCodes}
 */
export const run = async (argv: readonly string[], environment: Environment): Promise<ExitCode> => {
  const parsed = parse(argv, commands)
  const wording = wordingOf(parsed)
  try {
    return await concluded(await outcomeOf(parsed, environment, wording), environment, wording)
  } catch (error) {
    reportSentence(wording.words.bug(bugOf(error)), environment)
    return exitCodes.bug
  }
}
