import type { Source, Text } from '@anslag/pricing'
import type { InitialTexts } from '../texts/texts.ts'

/** A text of a document, one for all readers or one for those of each language. */
export const readable = (text: string | Text, { language }: Pick<InitialTexts, 'language'>): string =>
  typeof text === 'string' ? text : text[language]

/** The title of a source in the reader's language, where it has one there. */
export const sourceTitle = ({ title }: Pick<Source, 'title'>, texts: Pick<InitialTexts, 'language'>): string =>
  readable(title, texts)
