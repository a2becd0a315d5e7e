import { type Day, isDay, type Language, languages } from '@anslag/pricing'

export const outputFormats = ['text', 'json'] as const

export const sizes = ['small', 'typical', 'large'] as const

export type Size = (typeof sizes)[number]

/** How a flag is written; `words` are the only values it takes. */
interface FlagKind {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly words?: readonly string[]
  readonly accepts?: (value: string) => boolean
}

/** Every flag of every command, in the order in which help shows them. */
export const flags = {
  list: { type: 'string' },
  day: { type: 'string', accepts: isDay },
  format: { type: 'string', words: outputFormats },
  size: { type: 'string', words: sizes },
  explain: { type: 'boolean' },
  metadata: { type: 'string' },
  request: { type: 'boolean' },
  lang: { type: 'string', words: languages },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies Readonly<Record<string, FlagKind>>

export type FlagName = keyof typeof flags

export const flagNames: readonly FlagName[] = [
  'list',
  'day',
  'format',
  'size',
  'explain',
  'metadata',
  'request',
  'lang',
  'help',
  'version',
]

export const isFlagName = (name: string): name is FlagName => Object.hasOwn(flags, name)

export const flagKind = (name: FlagName): FlagKind => flags[name]

/** What the user asked for, with the defaults filled in. */
export interface Options {
  /** File or id of a price list; without it the bundled list of the day. */
  readonly list: string | undefined
  /** Without it today in Oslo. */
  readonly day: Day | undefined
  readonly format: (typeof outputFormats)[number]
  readonly size: Size
  readonly explain: boolean
  /** File with metadata of microdata.no. */
  readonly metadata: string | undefined
  /** The request itself is wanted, not the report of how it was read. */
  readonly request: boolean
  readonly language: Language
}

/** The word itself when it is one of these, else the first of them. */
const oneOf = <W extends string>(words: readonly [W, ...W[]], given: string | undefined): W =>
  words.find((word) => word === given) ?? words[0]

export const languageOf = (given: string | undefined): Language => oneOf(languages, given)

/** Options of flags whose values have been checked. */
export const optionsOf = (values: ReadonlyMap<FlagName, string>): Options => ({
  list: values.get('list'),
  day: values.get('day'),
  format: oneOf(outputFormats, values.get('format')),
  size: sizes.find((size) => size === values.get('size')) ?? 'typical',
  explain: values.has('explain'),
  metadata: values.get('metadata'),
  request: values.has('request'),
  language: languageOf(values.get('lang')),
})
