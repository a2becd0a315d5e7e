import { parseArgs } from 'node:util'
import { type FlagName, flagKind, flagNames, isFlagName } from './flags.ts'

/** A flag as it was written. */
export interface WrittenFlag {
  /** With its dashes: `--day`. */
  readonly written: string
  /** Undefined when there is no such flag. */
  readonly flag: FlagName | undefined
  /** Undefined when none was given. */
  readonly value: string | undefined
}

/** What stands on the command line, in order, before anybody asks whether it is right. */
export interface Tokens {
  readonly words: readonly string[]
  readonly flags: readonly WrittenFlag[]
}

const options = Object.fromEntries(
  flagNames.map((name) => {
    const { type, short } = flagKind(name)
    return [name, { type, ...(short === undefined ? {} : { short }) }]
  }),
)

/** `-5 %` is none: no flag begins with a digit or has a blank in it. */
const looksLikeFlag = (word: string | undefined): boolean => word !== undefined && /^-[^\s\d]\S*$/.test(word)

/**
 * `--day --explain` lacks a value, and still explains: what looks like a flag is one. Node's parser would take it for the
 * value unless none is written out.
 */
const withoutSwallowing = (argv: readonly string[]): readonly string[] => {
  const end = argv.indexOf('--')
  return argv.map((word, index) => {
    const flag = word.replace(/^--/, '')
    const wantsValue = word.startsWith('--') && isFlagName(flag) && flagKind(flag).type === 'string'
    return wantsValue && (end < 0 || index < end) && looksLikeFlag(argv[index + 1]) ? `${word}=` : word
  })
}

/**
 * Splits the arguments into words and flags. Node's own parser reads them without judging, so that all that is wrong can
 * be said at once, and in the language that is asked for.
 */
export const tokensOf = (argv: readonly string[]): Tokens => {
  const args = [...withoutSwallowing(argv)]
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true })
  const flags = tokens.flatMap((token): readonly WrittenFlag[] => {
    if (token.kind !== 'option') return []
    const { name, rawName: written, value } = token
    return [{ written, flag: isFlagName(name) ? name : undefined, value: value === '' ? undefined : value }]
  })
  // An empty word names nothing: a variable of the shell that was not set, say.
  const words = tokens.flatMap((token) => (token.kind === 'positional' && token.value !== '' ? [token.value] : []))
  return { words, flags }
}
