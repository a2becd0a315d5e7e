import type { InitialTexts } from '../texts/texts.ts'

/** `a, b`; a dash for none. */
export const listed = (parts: readonly string[]): string => (parts.length === 0 ? '–' : parts.join(', '))

/** `a, b eller c`; a dash for none. */
export const either = (parts: readonly string[], { words }: Pick<InitialTexts, 'words'>): string => {
  const last = parts.at(-1)
  if (last === undefined || parts.length === 1) return last ?? '–'
  return `${parts.slice(0, -1).join(', ')} ${words.or} ${last}`
}
