import type { Source } from '@anslag/pricing'
import type { InitialTexts } from '../texts/texts.ts'

/** The title of a source in the reader's language, where it has one there. */
export const sourceTitle = ({ title }: Pick<Source, 'title'>, { language }: Pick<InitialTexts, 'language'>): string =>
  typeof title === 'string' ? title : title[language]
