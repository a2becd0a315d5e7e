/** What comes before `++`, without the quotation marks around its last word. */
const before = (text: string): string => {
  const trimmed = text.trimEnd()
  const quote = trimmed.at(-1)
  if (quote !== '"' && quote !== "'") return trimmed
  const start = trimmed.lastIndexOf(quote, trimmed.length - 2)
  return start < 0 || trimmed.length < 2 ? trimmed.slice(0, -1) : trimmed.slice(0, start) + trimmed.slice(start + 1, -1)
}

/** What comes after `++`, without the quotation marks around its first word. */
const after = (text: string): string => {
  const trimmed = text.trimStart()
  const quote = trimmed[0]
  if (quote !== '"' && quote !== "'") return trimmed
  const end = trimmed.indexOf(quote, 1)
  return end < 0 ? trimmed.slice(1) : trimmed.slice(1, end) + trimmed.slice(end + 1)
}

/**
 * A text with what `++` joins put together, without the quotation marks around its parts.
 *
 * @example joined('import db/A_X 2020 ++ "-12-31" as x') // 'import db/A_X 2020-12-31 as x'
 */
export const joined = (text: string): string => {
  const pieces = text.split('++')
  const last = pieces.length - 1
  return pieces
    .map((piece, index) => {
      const right = index === 0 ? piece : after(piece)
      return index === last ? right : before(right)
    })
    .join('')
}
