/** Control characters but tab and line feed, halves of letters, what is no letter, and marks that turn the direction of writing. */
const illegible = /[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A text as every form of a document can hold it, without what nobody sees and XML does not allow. */
export const legibleText = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll(illegible, '')
