import { apart, hanging, heading, padEnd, plain, type StyledLine, wrapped } from '@anslag/documents/text'
import { type FlagName, flagNames } from '../arguments/flags.ts'
import type { Command } from '../commands/command.ts'
import type { CliTexts, Named } from '../texts/index.ts'

const paragraph = (text: string, columns: number): readonly StyledLine[] =>
  text === '' ? [] : wrapped(text, columns).map(plain)

/** Names to the left, what they mean to the right. */
const definitions = (title: string, rows: readonly Named[], columns: number): readonly StyledLine[] => {
  if (rows.length === 0) return []
  const width = Math.max(...rows.map(([name]) => name.length))
  return [
    heading(title),
    ...rows.flatMap(([name, about]) => hanging(`  ${padEnd(name, width)}  `, about, columns).map(plain)),
  ]
}

const operandsOf = ({ operands }: Command, { help }: CliTexts): readonly string[] =>
  operands.map(({ name, optional, many }) => {
    const word = `${help.operands[name][0]}${many === true ? ' …' : ''}`
    return optional === true ? `[${word}]` : word
  })

const flagText = (flag: FlagName, { help }: CliTexts): string => `--${flag} ${help.flags[flag][0]}`.trimEnd()

const flagRows = (flags: readonly FlagName[], words: CliTexts): readonly Named[] =>
  flagNames.filter((flag) => flags.includes(flag)).map((flag) => [flagText(flag, words), words.help.flags[flag][1]])

const examplesOf = (examples: readonly string[], { help }: CliTexts): readonly StyledLine[] =>
  examples.length === 0 ? [] : [heading(help.headings.examples), ...examples.map((example) => plain(`  ${example}`))]

const commandHelp = (command: Command, words: CliTexts, columns: number): readonly StyledLine[] => {
  const { help } = words
  const { summary, detail, examples } = help.commands[command.name]
  const flags: readonly FlagName[] = [...command.flags, 'lang', 'help']
  const usage = [
    'anslag',
    command.name,
    ...operandsOf(command, words),
    ...command.flags.map((flag) => {
      const text = flagText(flag, words)
      return command.required?.includes(flag) === true ? text : `[${text}]`
    }),
  ]
  return apart([
    hanging(`${help.usage}: `, usage.join(' '), columns).map(heading),
    paragraph(`${summary} ${detail}`.trimEnd(), columns),
    definitions(
      help.headings.operands,
      command.operands.map(({ name }) => help.operands[name]),
      columns,
    ),
    definitions(help.headings.options, flagRows(flags, words), columns),
    command.operands.some(({ file }) => file === true) ? paragraph(help.standardInput, columns) : [],
    examplesOf(examples, words),
  ])
}

const rowsOf = (commands: readonly Command[], words: CliTexts): readonly Named[] =>
  commands.map(
    (command): Named => [
      [command.name, ...operandsOf(command, words)].join(' '),
      words.help.commands[command.name].summary,
    ],
  )

/** A group of more commands than this is listed, each in one line. */
const many = 5

const groupHelp = (commands: readonly Command[], words: CliTexts, columns: number): readonly StyledLine[] => {
  const { help } = words
  return apart([
    [heading(`${help.usage}: anslag ${help.command} [${help.options}]`)],
    definitions(help.headings.commands, rowsOf(commands, words), columns),
    paragraph(help.manyCommands, columns),
  ])
}

/** Commands about quotes are many, and have a page of their own. */
const isAboutQuotes = ({ name }: Command): boolean => name.startsWith('quote ')

const generalHelp = (commands: readonly Command[], words: CliTexts, columns: number): readonly StyledLine[] => {
  const { help } = words
  const others = commands.filter((command) => !isAboutQuotes(command))
  const rows: readonly Named[] = [...rowsOf(others, words), ['quote …', help.aboutQuotes]]
  const flags: readonly FlagName[] = [...others.flatMap((command) => command.flags), 'lang', 'help', 'version']
  return apart([
    paragraph(help.about, columns),
    [heading(`${help.usage}: anslag ${help.command} [${help.options}]`)],
    definitions(help.headings.commands, rows, columns),
    definitions(help.headings.options, flagRows(flags, words), columns),
    paragraph(help.standardInput, columns),
    examplesOf(help.examples, words),
    definitions(help.headings.exitCodes, help.exitCodes, columns),
    paragraph(help.more, columns),
    paragraph(help.inRepository, columns),
  ])
}

/** Help for some commands, or for all of them in short when there are none. */
export const helpLines = (
  asked: readonly Command[],
  all: readonly Command[],
  words: CliTexts,
  columns: number,
): readonly StyledLine[] =>
  asked.length === 0
    ? generalHelp(all, words, columns)
    : asked.length > many
      ? groupHelp(asked, words, columns)
      : apart(asked.map((command) => commandHelp(command, words, columns)))
