import type { Command, Operand } from '../commands/command.ts'
import { type Message, message } from '../message.ts'
import { closest } from './closest.ts'
import { type FlagName, flagKind, isExpected } from './flags.ts'
import type { WrittenFlag } from './tokens.ts'

const optionsOf = (names: readonly FlagName[]): readonly string[] => names.map((name) => `--${name}`)

/** What is wrong with a flag where only these are allowed. */
export const flagErrors = (
  { written, flag, value }: WrittenFlag,
  command: string,
  allowed: readonly FlagName[],
  narrowed: Command['words'] = {},
): readonly Message[] => {
  const options = optionsOf(allowed)
  if (flag === undefined || !allowed.includes(flag))
    return [message('usage/unknown-option', { given: written, closest: closest(written, options), command, options })]
  const { type, expects, ...kind } = flagKind(flag)
  const words = narrowed[flag] ?? kind.words
  const option = `--${flag}`
  if (type === 'boolean') return value === undefined ? [] : [message('usage/value-not-wanted', { option })]
  if (value === undefined) return [message('usage/value-missing', { option: flag, allowed: words ?? [] })]
  if (words !== undefined && !words.includes(value))
    return [
      message('usage/value-not-allowed', { option, given: value, closest: closest(value, words), allowed: words }),
    ]
  return expects === undefined || isExpected(expects, value)
    ? []
    : [message(`usage/not-a-${expects}`, { option, given: value })]
}

/** Flags that a command cannot do without. */
export const requiredErrors = ({ name, required = [] }: Command, given: readonly WrittenFlag[]): readonly Message[] =>
  required
    .filter((flag) => !given.some((each) => each.flag === flag))
    .map((flag) => message('usage/option-missing', { option: flag, command: name }))

const wrongWord = ({ name, words }: Operand, given: string): readonly Message[] =>
  words === undefined || words.includes(given)
    ? []
    : [message('usage/operand-not-allowed', { operand: name, given, closest: closest(given, words), allowed: words })]

/** What is wrong with the words after a command. */
export const operandErrors = ({ name, operands }: Command, given: readonly string[]): readonly Message[] => {
  const repeated = operands.at(-1)?.many === true
  return [
    ...operands
      .slice(given.length)
      .filter(({ optional }) => optional !== true)
      .map((operand) => message('usage/operand-missing', { operand: operand.name, command: name })),
    ...(repeated ? [] : given.slice(operands.length)).map((word) =>
      message('usage/operand-not-wanted', { given: word, command: name }),
    ),
    ...operands.flatMap((operand, index) => given.slice(index, index + 1).flatMap((word) => wrongWord(operand, word))),
  ]
}

/** Standard input can be read once only. */
export const stdinErrors = (given: readonly (string | undefined)[]): readonly Message[] =>
  given.filter((word) => word === '-').length > 1 ? [message('usage/stdin-twice', {})] : []
