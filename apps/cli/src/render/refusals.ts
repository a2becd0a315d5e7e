import { apart, hanging, heading, plain, type StyledLine } from '@anslag/documents/text'
import type { Message, Wording } from '../message.ts'
import type { Refusal, UsageError } from '../outcome.ts'

/** Where it is and what code it has, then what it is: `/sources/0/files  format/too-small`. */
const messageLines = (message: Message, wording: Wording, columns: number): readonly StyledLine[] => [
  plain(`  ${[message.rule ?? '', message.path, message.code].filter((part) => part !== '').join('  ')}`),
  ...hanging('    ', message.sentence(wording), columns).map(plain),
]

const fileName = (file: string, { words }: Wording): string => (file === '-' ? words.standardInput : file)

/** What was refused, file by file, with all that is wrong. */
export const refusalLines = (refusals: readonly Refusal[], wording: Wording, columns: number): readonly StyledLine[] =>
  apart(
    refusals.map(({ file, messages, count = messages.length }) => [
      heading(
        file === undefined ? wording.words.refusedWithoutFile : wording.words.refused(fileName(file, wording), count),
      ),
      ...messages.flatMap((message) => messageLines(message, wording, columns)),
    ]),
  )

/** What is wrong with the command line, and where to read more. */
export const misuseLines = (
  { messages, command }: UsageError,
  wording: Wording,
  columns: number,
): readonly StyledLine[] => [
  ...messages.flatMap((message) =>
    hanging('anslag: ', `${message.sentence(wording)} (${message.code})`, columns).map(plain),
  ),
  ...hanging('', wording.words.seeHelp(command === undefined ? 'help' : `help ${command}`), columns).map(plain),
]
