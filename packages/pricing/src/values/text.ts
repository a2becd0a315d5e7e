/** The three languages that every text for a user has. */
export const languages = ['nb', 'nn', 'en'] as const

/** Bokmål, nynorsk or English. */
export type Language = (typeof languages)[number]

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>
