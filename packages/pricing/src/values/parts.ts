import * as z from 'zod/mini'
import { amountPattern, decimalPattern, shortestPattern } from './decimal.ts'

/** Ids of documents, sources, staff groups and the named things of a request. */
export const idSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/))

const words = z.string().check(z.minLength(1), z.maxLength(500))

/** One text in every language. */
export const textSchema = z.strictObject({ nb: words, nn: words, en: words })

/** One line of text for people: no control characters, which could steer a terminal. */
export const wordsSchema = (longest: number) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it keeps out
  z.string().check(z.minLength(1), z.maxLength(longest), z.regex(/^[^\u0000-\u001f\u007f-\u009f]*$/))

/** A decimal in shortest form. */
export const decimalSchema = z.string().check(z.regex(shortestPattern))

/** A decimal or an amount: which of them, what it stands for decides. */
export const numberSchema = z.string().check(z.regex(decimalPattern))

export const amountSchema = z.string().check(z.regex(amountPattern))
