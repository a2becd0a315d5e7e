import type { Command } from '../commands/command.ts'
import { type Message, message } from '../message.ts'
import type { UsageError } from '../outcome.ts'
import type { CommandName } from '../texts/index.ts'
import { closest } from './closest.ts'
import { type FlagName, type Options, optionsOf } from './flags.ts'
import { type Tokens, tokensOf } from './tokens.ts'
import { flagErrors, operandErrors, requiredErrors, stdinErrors } from './usage-error.ts'

/** What the user asks for. */
export type Asked =
  | { readonly kind: 'command'; readonly command: Command; readonly operands: readonly string[] }
  /** Help for these commands; for all of them when there are none. */
  | { readonly kind: 'help'; readonly commands: readonly Command[] }
  | { readonly kind: 'version' }
  | UsageError

export interface Parsed {
  readonly asked: Asked
  readonly options: Options
}

const common: readonly FlagName[] = ['lang', 'help', 'version']

/** Flags that name a file, or standard input by `-`. */
const fileFlags: readonly FlagName[] = [
  ...(['list', 'catalogue', 'metadata', 'from', 'answers'] as const),
  ...(['base', 'mapping', 'key', 'trust'] as const),
]

/** The commands whose names begin with these words: `list` has several. */
export const commandsNamed = (words: readonly string[], commands: readonly Command[]): readonly Command[] => {
  const given = words.join(' ')
  return commands.filter(({ name }) => name === given || name.startsWith(`${given} `))
}

/** Says that there is no such command, or that it takes one more word. */
export const unknownCommand = ([first = '', second]: readonly string[], commands: readonly Command[]): Message => {
  const below = commandsNamed([first], commands).map(({ name }) => name)
  if (below.length > 0 && second === undefined)
    return message('usage/incomplete-command', { given: first, commands: below })
  const names = below.length > 0 ? below : commands.map(({ name }) => name)
  const given = below.length > 0 ? `${first} ${second}` : first
  return message('usage/unknown-command', { given, closest: closest(given, names), commands: names })
}

const usageError = (messages: readonly Message[], command?: CommandName): UsageError => ({
  kind: 'usage-error',
  command,
  messages,
})

const askedWithoutCommand = ({ flags }: Tokens): Asked => {
  const messages = flags.flatMap((flag) => flagErrors(flag, '', common))
  if (messages.length > 0) return usageError(messages)
  const asksVersion = flags.some(({ flag }) => flag === 'version') && !flags.some(({ flag }) => flag === 'help')
  return asksVersion ? { kind: 'version' } : { kind: 'help', commands: [] }
}

/** A word too many may be the value of a flag that does not exist: then only the flag is wrong. */
const withoutGuesses = (flags: readonly Message[], words: readonly Message[]): readonly Message[] =>
  flags.some(({ code }) => code === 'usage/unknown-option')
    ? words.filter(({ code }) => code !== 'usage/operand-not-wanted')
    : words

const askedOf = (tokens: Tokens, commands: readonly Command[]): Asked => {
  const { words, flags } = tokens
  if (words.length === 0) return askedWithoutCommand(tokens)
  const asksHelp = flags.some(({ flag }) => flag === 'help')
  const [one, two] = [words.slice(0, 1).join(' '), words.slice(0, 2).join(' ')]
  const command = commands.find(({ name }) => name === two) ?? commands.find(({ name }) => name === one)
  const group = commandsNamed([one], commands)
  if (command === undefined && asksHelp && group.length > 0) return { kind: 'help', commands: group }
  if (command === undefined) return usageError([unknownCommand(words, commands)])
  const wrongFlags = flags.flatMap((flag) =>
    flagErrors(flag, command.name, [...command.flags, 'lang', 'help'], command.words),
  )
  if (wrongFlags.length === 0 && asksHelp) return { kind: 'help', commands: [command] }
  const operands = words.slice(command.name.split(' ').length)
  const files = flags.filter(({ flag }) => fileFlags.some((each) => each === flag))
  const wrongWords = operandErrors(command, operands)
  const messages = [
    ...wrongFlags,
    ...requiredErrors(command, flags),
    ...withoutGuesses(wrongFlags, wrongWords),
    ...stdinErrors([...operands, ...files.map(({ value }) => value)]),
  ]
  return messages.length > 0 ? usageError(messages, command.name) : { kind: 'command', command, operands }
}

/** Reads the arguments. Where they are wrong, everything that is wrong is told. */
export const parse = (argv: readonly string[], commands: readonly Command[]): Parsed => {
  const tokens = tokensOf(argv)
  const values = tokens.flags.flatMap(({ flag, value }) => (flag === undefined ? [] : [[flag, value ?? ''] as const]))
  return { asked: askedOf(tokens, commands), options: optionsOf(values) }
}
