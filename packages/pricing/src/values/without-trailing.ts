/**
 * A text without the marks at its end. A pattern such as `/[.]+$/` would go through a long row of marks once for each of them.
 *
 * @example withoutTrailing('INNTEKT).', ').') // 'INNTEKT'
 */
export const withoutTrailing = (text: string, marks: string): string => {
  let end = text.length
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
