import { boundedText, illegibleIn } from '@anslag/pricing'
import * as z from 'zod/mini'

/** How much a quote may hold beside its estimate, declared once. */
export const quoteLimits = {
  /** Letters of a name, a title or a reference. */
  shortText: 200,
  /** Letters of a reason. */
  reason: 1_000,
  /** Letters of a paragraph. */
  paragraph: 4_000,
  addressLines: 3,
  fixedLines: 100,
  adjustments: 100,
  assumptions: 500,
  remarkAnswers: 200,
  instalments: 50,
  sources: 200,
  revisions: 100,
  redactions: 1_000,
  /** Texts that one redaction takes out. */
  redactedMembers: 20_000,
  /** Events of one revision. */
  events: 1_000,
} as const

/** Beyond what a pattern can say: nothing hidden of any kind, and accents on their letters. A sealed text is never cleaned. */
const isLegible = z.refine<string>((text) => illegibleIn(text) === undefined)

/**
 * One line that can be read: something in it is visible, and nothing hides, breaks or turns round what stands beside it, such
 * as U+200B or U+202E.
 */
const readable = (longest: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(longest, { abort: true }),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it keeps out
    z.regex(/^(?=.*\S)[^\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]*$/, {
      abort: true,
    }),
    isLegible,
  )

/** A name, a title or a reference, on one line. */
export const shortText = readable(quoteLimits.shortText)

/** Why somebody did something, on one line, in the language of the quote. */
export const reasonText = readable(quoteLimits.reason)

/** Text for the reader with line breaks, else as {@link readable}: control characters could steer a terminal. */
export const paragraph = z.string().check(
  z.minLength(1),
  z.maxLength(quoteLimits.paragraph, { abort: true }),
  z.regex(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it keeps out
    /^(?=[\s\S]*\S)[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]*$/,
    { abort: true },
  ),
  isLegible,
)

/** `sha256:` and 64 hexadecimal digits. */
export const hashSchema = z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/))

/** JSON Pointer (RFC 6901) below the top of a document. */
export const pointerSchema = boundedText(quoteLimits.shortText, /^(\/([^~/]|~[01])*)+$/)

/** A rate or a share in percent: a rule says how large. */
export const percentSchema = z.string().check(z.regex(/^(0|[1-9]\d{0,5})(\.\d{0,5}[1-9])?$/))

/** A quantity in shortest form: a rule says that it is not negative. */
export const quantitySchema = z.string().check(z.regex(/^-?(0|[1-9]\d{0,11})(\.\d{0,5}[1-9])?$/))

/** A computed amount: exactly two decimals, as long as it needs to be. */
export const totalSchema = z.string().check(z.regex(/^-?(0|[1-9]\d{0,39})\.\d{2}$/))

/** `2026-0042`, or `DEMO-2026-0042` on a demonstration list. */
export const numberPattern = /^(DEMO-)?[1-9]\d{3}-\d{4,6}$/

export const quoteNumberSchema = z.string().check(z.regex(numberPattern))

export const revisionNumberSchema = z.int().check(z.gte(1), z.lte(quoteLimits.revisions))
