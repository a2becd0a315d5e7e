import * as z from 'zod/mini'
import { amountPattern, decimalPattern, shortestPattern } from './decimal.ts'
import { legible } from './legible.ts'

/**
 * Text of one form. How long it is, is judged first, and what is longer goes no further: a pattern that repeats something
 * gives up on millions of letters.
 */
export const boundedText = (longest: number, pattern: RegExp) =>
  z.string().check(z.maxLength(longest, { abort: true }), z.regex(pattern))

/** Ids of documents, sources, staff groups and the named things of a request. */
export const idSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/))

const words = z.string().check(z.minLength(1), z.maxLength(500))

/** One text in every language. */
export const textSchema = z.strictObject({ nb: words, nn: words, en: words })

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it keeps out
const oneLine = /^[^\u0000-\u001f\u007f-\u009f]*$/

/** One line of text for people: no control characters, which could steer a terminal. */
export const wordsSchema = (longest: number) =>
  z.string().check(z.minLength(1), z.maxLength(longest, { abort: true }), z.regex(oneLine))

/** One line of text for people: one for all readers, or one for the readers of each language. */
export const readableSchema = (longest: number) => {
  const line = wordsSchema(longest)
  return z.union([line, z.strictObject({ nb: line, nn: line, en: line })])
}

/** What people wrote, cleaned before it is judged ({@link legible}); nothing that is much longer than it may be. */
export const legibleText = (longest: number) =>
  z.string().check(z.maxLength(longest * 10, { abort: true }), z.overwrite(legible))

/** One line of text that people wrote, as {@link wordsSchema} asks once it is cleaned. */
export const legibleWords = (longest: number) =>
  legibleText(longest).check(z.minLength(1), z.maxLength(longest, { abort: true }), z.regex(oneLine))

/** A decimal in shortest form. */
export const decimalSchema = z.string().check(z.regex(shortestPattern))

/** A decimal or an amount: which of them, what it stands for decides. */
export const numberSchema = z.string().check(z.regex(decimalPattern))

/** Money in a document, in kroner: exactly two decimals. */
export const amountSchema = z.string().check(z.regex(amountPattern))
