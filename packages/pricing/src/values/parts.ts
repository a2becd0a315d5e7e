import * as z from 'zod/mini'
import { amountPattern, decimalPattern } from './decimal.ts'

/** Ids of documents, sources, staff groups and the named things of a request. */
export const idSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/))

/** A calendar day that exists, `YYYY-MM-DD`, from the year 1000. */
export const daySchema = z.iso.date().check(z.regex(/^[1-9]/))

/** One line of text for people: no control characters, which could steer a terminal. */
export const wordsSchema = (longest: number) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it keeps out
  z.string().check(z.minLength(1), z.maxLength(longest), z.regex(/^[^\u0000-\u001f\u007f-\u009f]*$/))

export const decimalSchema = z.string().check(z.regex(decimalPattern))

export const amountSchema = z.string().check(z.regex(amountPattern))
