/** A decimal in shortest form, whatever zeros it was written with: `12.50` and `-0` as `12.5` and `0`. */
export const shortest = (text: string): string => {
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  return trimmed === '-0' ? '0' : trimmed
}
