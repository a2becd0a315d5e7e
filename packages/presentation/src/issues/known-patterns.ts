import type { FaultTexts } from '../texts/texts.ts'

/** A calendar day that exists, as the schema's library writes it; too long to repeat here. */
const existingDay = /^\/\^\(\?:\(\?:\\d\\d\[2468\]/

/** What the patterns of the schemas ask for, by the text that a `format/pattern` issue gives. A test holds them to it. */
const patterns: Readonly<Record<string, keyof FaultTexts['formats']>> = {
  '/^[a-z0-9][a-z0-9-]{0,39}$/': 'id',
  '/^[1-9]/': 'day',
  '/^-?(0|[1-9]\\d{0,14})(\\.\\d{1,12})?$/': 'decimal',
  '/^-?(0|[1-9]\\d{0,39})(\\.\\d{1,60})?$/': 'decimal',
  '/^(0|-?([1-9]\\d{0,14}(\\.\\d{0,11}[1-9])?|0\\.\\d{0,11}[1-9]))$/': 'shortest',
  '/^([1-9]\\d{0,39}(\\.\\d{1,60})?|0\\.0{0,59}[1-9]\\d{0,59})$/': 'positive',
  '/^(100|[1-9]?\\d(\\.\\d{0,3}[1-9])?)$/': 'percent',
  '/^-?(0|[1-9]\\d{0,14})\\.\\d{2}$/': 'amount',
  '/^-?(0|[1-9]\\d{0,39})\\.\\d{2}$/': 'amount',
  '/^[^\\u0000-\\u001f\\u007f-\\u009f]*$/': 'words',
  '/^[A-Z]{2}$/': 'country',
  '/^[A-Za-zÆØÅæøå0-9_.-]{1,100}$/': 'variable',
  '/^[A-Z][A-Z0-9_]{0,59}$/': 'table',
  '/^[a-z][a-z0-9-]*\\.[a-z][A-Za-z0-9]*$/': 'tariff',
  '/^[a-z][a-z0-9-]{0,39}\\.[a-z][A-Za-z0-9]{0,39}$/': 'tariff',
  '/^[a-z][A-Za-z0-9]{0,39}$/': 'answer',
  '/^[a-z][A-Za-z.-]{0,79}$/': 'driver',
  '/^https:\\/\\/\\S{1,500}$/': 'url',
  '/^[a-z][a-z-]*(\\/[a-z][a-z-]*)?$/': 'unit',
  '/^[a-z][a-z-]*$/': 'unit',
  '/^(\\/([^~/]|~[01])*)*$/': 'pointer',
  '/^sha256:[0-9a-f]{64}$/': 'digest',
  '/^[A-Z][A-Z0-9]{1,39}$/': 'prefix',
  '/^\\d{1,2}(\\.\\d{1,2})?$/': 'theme',
  '/^[A-ZÆØÅ0-9_]{2,60}$/': 'identifying',
  '/^[a-z][a-z0-9-]*(\\/[a-z0-9-]+)?$/': 'code',
  '/^[a-z][a-z0-9-]*(:[a-z0-9-]+)?(@[a-z0-9-]+)?$/': 'line',
  '/^[a-z-]+\\/\\d+\\.\\d+\\.\\d+$/': 'engine',
}

/** The format that a pattern stands for; undefined for one that has no words. */
export const formatOf = (pattern: string): keyof FaultTexts['formats'] | undefined =>
  existingDay.test(pattern) || pattern === 'date' ? 'day' : patterns[pattern]
