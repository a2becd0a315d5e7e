import type { FaultTexts } from '../nb-faults.ts'

export const types = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  other: 'something else',
} satisfies FaultTexts['types']

export const given = { list: 'a list', object: 'an object', null: 'null' } satisfies FaultTexts['given']

export const measures = {
  string: { one: 'character', many: 'characters' },
  array: { one: 'element', many: 'elements' },
} satisfies FaultTexts['measures']

export const formats = {
  id: 'lower-case letters a–z, digits and hyphens, at most 40 characters, for example "kreftregisteret"',
  day: 'a day that exists, for example "2026-03-01"',
  decimal: 'a decimal number as text, for example "12.5"',
  shortest: 'a decimal number as text in its shortest form, for example "12.5"',
  positive: 'a decimal number above 0 as text, for example "0.5"',
  percent: 'a percentage from 0 to 100, as text in its shortest form, for example "25"',
  amount: 'an amount as text with two decimals, for example "987.00"',
  words: 'text on one line, without control characters',
  country: 'the country code in two capital letters, for example "NO"',
  variable: 'the variable name in letters, digits, full stops, underscores and hyphens, for example "w23_0000_utd"',
  table: 'the table code in capital letters, for example "F_AAP"',
  tariff: 'component and tariff, for example "coordination.base"',
  answer: 'the answer as the request writes it, for example "new"',
  driver: 'the cost driver with a full stop between its parts, for example "sources.files"',
  url: 'an address that begins with "https://"',
  unit: 'a unit, for example "hour" or "hour/file"',
  pointer: 'a JSON Pointer, for example "/sources/0/files"',
  digest: '"sha256:" and 64 hexadecimal digits',
  prefix: 'capital letters and digits, for example "AAPFDT"',
  theme: 'the theme, for example "5.1"',
  identifying: 'capital letters, digits and underscores, for example "GRUNNKRETS"',
  code: 'a code, for example "driver/not-answered"',
  line: 'a line id, for example "third-party:kreft@2027"',
  engine: 'name and version, for example "anslag-pricing/0.1.0"',
} satisfies FaultTexts['formats']
