import type { Language } from '@anslag/pricing'

/** A longer one than this is laid out as a text. */
export const longFigure = 24

const separators = { nb: ',', nn: ',', en: '.' } as const satisfies Readonly<Record<Language, string>>

/** A figure with every digit a nought: digits are of one width, so that all of one shape are as wide. */
export const shapeOf = (text: string): string => text.replaceAll(/\d/g, '0')

const endAt = (text: string, language: Language): number => {
  const comma = text.lastIndexOf(separators[language])
  const isFraction = comma >= 0 && /^\d/.test(text.slice(comma + 1))
  return isFraction ? comma : text.split('').findLastIndex((letter) => /\d/.test(letter)) + 1
}

/** The whole figure: `1 234` of `1 234,50`, and `25` of `25 %`. */
export const frontOf = (text: string, language: Language): string => text.slice(0, endAt(text, language))

/** What follows it: `,50` of `1 234,50`, and ` %` of `25 %`. */
export const endOf = (text: string, language: Language): string => text.slice(endAt(text, language))
