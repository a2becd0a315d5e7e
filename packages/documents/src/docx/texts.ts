/** What a page says of itself. */
export const docxTexts = {
  page: { nb: ['Side ', ' av '], nn: ['Side ', ' av '], en: ['Page ', ' of '] },
  /** As word processors name a language, to choose how words are checked and read aloud. */
  locale: { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' },
} as const
