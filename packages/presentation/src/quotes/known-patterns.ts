import type { QuoteWords } from './texts/quote.ts'

/** A moment that exists, as the schema's library writes it; too long to repeat here. */
const existingMoment = /^\/\^\(\?:.*T/

/** What the patterns of `quote/1` and `finance-mapping/1` ask for. A test holds them to the schemas. */
const patterns: Readonly<Record<string, keyof QuoteWords['patterns']>> = {
  '/^sha256:[0-9a-f]{64}$/': 'hash',
  '/^(DEMO-)?[1-9]\\d{3}-\\d{4,6}$/': 'number',
  '/^(0|[1-9]\\d{0,5})(\\.\\d{0,5}[1-9])?$/': 'percent',
  '/^-?(0|[1-9]\\d{0,11})(\\.\\d{0,5}[1-9])?$/': 'quantity',
  '/^-?(0|[1-9]\\d{0,39})\\.\\d{2}$/': 'amount',
  '/^(\\/([^~/]|~[01])*)+$/': 'pointer',
  '/^fixed:[a-z0-9][a-z0-9-]{0,39}$/': 'fixedLine',
  '/^[0-9A-Z]([0-9A-Z ./-]{0,38}[0-9A-Z])?$/': 'organisationNumber',
  '/^[A-Z]{2}[0-9A-Z+*.]{2,20}$/': 'vatIdentifier',
  '/^\\d{4}$/': 'scheme',
  '/^(\\d{4}|[A-Z]{2})$/': 'addressScheme',
  '/^VATEX-[A-Z]{2}-[0-9A-Z-]{1,30}$/': 'exemption',
  '/^[!-~]{1,60}$/': 'address',
  '/^[0-9A-Z][0-9A-Z -]{1,11}$/': 'postalCode',
  '/^[^\\s@<>]+@[^\\s@<>.]+(\\.[^\\s@<>.]+)+$/': 'email',
  '/^\\+?[0-9][0-9 ]{2,19}$/': 'phone',
  '/^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]*$/':
    'readable',
  '/^(?=[\\s\\S]*\\S)[^\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]*$/':
    'paragraph',
  '/^\\d/': 'positive',
  '/^[a-z][a-z-]{0,39}\\/[a-z][a-z-]{0,79}$/': 'remark',
  '/^[0-9A-Za-zÆØÅæøå][0-9A-Za-zÆØÅæøå._/-]{0,39}$/': 'code',
}

/** The form that a pattern stands for; undefined for one that the other texts know, or none. */
export const quotePatternOf = (pattern: string): keyof QuoteWords['patterns'] | undefined =>
  existingMoment.test(pattern) || pattern === 'datetime' ? 'instant' : patterns[pattern]
