import { type InitialTexts, readDecimal } from '@anslag/presentation'

/**
 * A count as people write it: `350 000`, `350.000` and `350000` are the same number.
 *
 * @returns undefined for what is no whole number of at most 15 digits.
 */
export const wholeNumber = (text: string, texts: Pick<InitialTexts, 'numbers'>): number | undefined => {
  const ungrouped = /^\s*\d{1,3}([.,]\d{3})+\s*$/.test(text) ? text.replaceAll(/[.,]/g, '') : text
  const read = readDecimal(ungrouped, texts)
  return read !== undefined && /^-?\d{1,15}$/.test(read) ? Number(read) : undefined
}
