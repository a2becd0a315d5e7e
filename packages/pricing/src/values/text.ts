import * as z from 'zod/mini'

/** The three languages that every text for a user has. */
export const languages = ['nb', 'nn', 'en'] as const

export type Language = (typeof languages)[number]

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>

const words = z.string().check(z.minLength(1), z.maxLength(500))

export const textSchema = z.strictObject({ nb: words, nn: words, en: words })
