import { composed } from '@anslag/pricing'

/** One line of text as a request may hold it: no control characters, no more letters than allowed. */
export const oneLine = (text: string, most: number): string =>
  composed(text)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
    .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim()
    .slice(0, most)
