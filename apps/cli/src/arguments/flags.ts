import { type Day, instantSchema, isDay, type Language, languages, readDocument } from '@anslag/pricing'
import { roles } from '@anslag/quotes'
import { type Choice, choiceOf } from './choice.ts'

export const outputFormats = ['text', 'json'] as const

export const exchangeFormats = ['json', 'csv'] as const

/** What documents can be rendered as. */
export const documentForms = ['html', 'pdf', 'docx', 'xlsx', 'csv', 'text'] as const

/** On what a PDF is printed. */
export const papers = ['a4', 'letter'] as const

export const sizes = ['small', 'typical', 'large'] as const

export type Size = (typeof sizes)[number]

/** How a flag is written; `words` are the only values it takes. */
interface FlagKind {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly words?: readonly string[]
  /** What a value must be, where it is neither any text nor one of the words. */
  readonly expects?: keyof typeof forms
}

/** What values may have to be. */
const forms = {
  day: isDay,
  moment: (value: string) => readDocument(instantSchema, value).ok,
  /** Kroner, or percent with its sign. */
  size: (value: string) => /^\d{1,15}([.,]\d{1,2})?$|^\d{1,5}([.,]\d{1,6})? ?%$/.test(value),
  vat: (value: string) => /^[SEZGO]:\d{1,3}([.,]\d{1,3})?$/.test(value),
  count: (value: string) => /^[1-9]\d{0,3}$/.test(value),
  choice: (value: string) => choiceOf(value) !== undefined,
}

/** Whether a value is what its flag expects. */
export const isExpected = (expects: keyof typeof forms, value: string): boolean => forms[expects](value)

/** Every flag of every command, in the order in which help shows them. */
export const flags = {
  list: { type: 'string' },
  catalogue: { type: 'string' },
  day: { type: 'string', expects: 'day' },
  format: { type: 'string', words: outputFormats },
  size: { type: 'string', words: sizes },
  explain: { type: 'boolean' },
  start: { type: 'string', expects: 'day' },
  ceiling: { type: 'string' },
  offer: { type: 'string' },
  from: { type: 'string' },
  'by-year': { type: 'boolean' },
  growth: { type: 'string' },
  recovery: { type: 'string' },
  seed: { type: 'string', expects: 'count' },
  metadata: { type: 'string' },
  choose: { type: 'string', expects: 'choice' },
  request: { type: 'boolean' },
  number: { type: 'string' },
  base: { type: 'string' },
  by: { type: 'string' },
  role: { type: 'string', words: roles },
  at: { type: 'string', expects: 'moment' },
  reason: { type: 'string' },
  note: { type: 'string' },
  charge: { type: 'string', expects: 'size' },
  reduction: { type: 'string', expects: 'size' },
  id: { type: 'string' },
  lines: { type: 'string' },
  vat: { type: 'string', expects: 'vat' },
  answers: { type: 'string' },
  revision: { type: 'string', expects: 'count' },
  to: { type: 'string' },
  hash: { type: 'string' },
  key: { type: 'string' },
  trust: { type: 'string' },
  'accepted-by': { type: 'string' },
  'accepted-at': { type: 'string', expects: 'moment' },
  evidence: { type: 'string' },
  'declined-by': { type: 'string' },
  reference: { type: 'string' },
  order: { type: 'string' },
  source: { type: 'string' },
  delivery: { type: 'string' },
  until: { type: 'string', expects: 'day' },
  'delete-by': { type: 'string', expects: 'day' },
  as: { type: 'string', words: ['json', ...documentForms] },
  archive: { type: 'boolean' },
  paper: { type: 'string', words: papers },
  mapping: { type: 'string' },
  output: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean' },
  lang: { type: 'string', words: languages },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies Readonly<Record<string, FlagKind>>

export type FlagName = keyof typeof flags

export const isFlagName = (name: string): name is FlagName => Object.hasOwn(flags, name)

export const flagNames: readonly FlagName[] = Object.keys(flags).filter(isFlagName)

export const flagKind = (name: FlagName): FlagKind => flags[name]

/** What the user asked for, with the defaults filled in. */
export interface Options {
  /** Files or ids of price lists; without any the bundled list of the day. */
  readonly lists: readonly string[]
  /** File of a catalogue; without it the bundled one. */
  readonly catalogue: string | undefined
  /** Without it today in Oslo. */
  readonly day: Day | undefined
  readonly format: (typeof outputFormats)[number]
  readonly size: Size
  readonly explain: boolean
  /** What is offered to be given up, in the order in which it was offered. */
  readonly offers: readonly string[]
  /** File with metadata of microdata.no. */
  readonly metadata: string | undefined
  /** Answers to the questions of a reading, in the order in which they were given. */
  readonly choices: readonly Choice[]
  /** The request itself is wanted, not the report of how it was read. */
  readonly request: boolean
  /** What a flag was given, where it is none of the above. */
  readonly given: (flag: FlagName) => string | undefined
  readonly language: Language
}

/** The word itself when it is one of these, else the first of them. */
const oneOf = <W extends string>(words: readonly [W, ...W[]], given: string | undefined): W =>
  words.find((word) => word === given) ?? words[0]

export const languageOf = (given: string | undefined): Language => oneOf(languages, given)

const singleOptions = (values: ReadonlyMap<FlagName, string>): Omit<Options, 'choices' | 'lists' | 'offers'> => ({
  catalogue: values.get('catalogue'),
  day: values.get('day'),
  format: oneOf(outputFormats, values.get('format')),
  size: sizes.find((size) => size === values.get('size')) ?? 'typical',
  explain: values.has('explain'),
  metadata: values.get('metadata'),
  request: values.has('request'),
  given: (flag) => values.get(flag),
  language: languageOf(values.get('lang')),
})

/** Options of flags whose values have been checked. Of a flag that may be given once, the last value counts. */
export const optionsOf = (written: readonly (readonly [FlagName, string])[]): Options => {
  const values = new Map(written)
  const choices = written.flatMap(([flag, value]) => (flag === 'choose' ? (choiceOf(value) ?? []) : []))
  const all = (name: FlagName) => written.flatMap(([flag, value]) => (flag === name ? [value] : []))
  return { ...singleOptions(values), choices, lists: all('list'), offers: all('offer') }
}
