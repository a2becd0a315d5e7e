import { fill } from '../format/fill.ts'
import { formatDecimal } from '../format/number.ts'
import { known } from '../names/known.ts'
import type { FaultTexts, InitialTexts } from '../texts/texts.ts'
import { formatOf } from './known-patterns.ts'
import { either } from './lists.ts'

export type Param = string | number | readonly string[]

export interface FormatIssue {
  readonly code: string
  readonly params: Readonly<Record<string, Param>>
}

type Words = FaultTexts & Pick<InitialTexts, 'words' | 'numbers'>

interface Forms {
  readonly one: string
  readonly many: string
}

const quoted = (values: readonly string[]): readonly string[] => values.map((value) => JSON.stringify(value))

/** A limit with what it counts: `1 tegn`, `500 elementer`, or the number alone. */
const measured = (limit: Param, of: Param | undefined, texts: Words): string => {
  const number = formatDecimal(String(limit), texts)
  const forms = known<Forms>(texts.measures, String(of))
  return forms === undefined ? number : `${number} ${limit === 1 ? forms.one : forms.many}`
}

const expected = (code: string, value: Param, texts: Words): string => {
  if (typeof value !== 'string') return either(quoted([value].flat().map(String)), texts)
  if (code !== 'format/pattern') return known<string>(texts.types, value) ?? texts.types.other
  const format = formatOf(value)
  return format === undefined ? fill(texts.words.matching, { pattern: value }) : texts.formats[format]
}

/** A parameter of an issue about the form of a document, in words; undefined when it needs none. */
export const formatParam = (
  { code, params }: FormatIssue,
  name: string,
  value: Param,
  texts: Words,
): string | undefined => {
  if (!code.startsWith('format/')) return undefined
  if (name === 'given') return known<string>(texts.given, String(value)) ?? String(value)
  if (name === 'expected') return expected(code, value, texts)
  if (name === 'allowed') return either(quoted([value].flat().map(String)), texts)
  const { of } = params
  if (name === 'minimum' || name === 'maximum') return measured(value, of, texts)
  return undefined
}
