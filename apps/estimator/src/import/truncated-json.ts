import { jsonLimits } from '@anslag/pricing'

const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']' }

/** Where the string ends that begins at a place: at its other mark, or at the end of the text. */
const endOfString = (text: string, start: number): number => {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at
  }
  return text.length
}

/**
 * The beginning of a JSON text, ended as early as its last value that is surely whole: the one before its last comma.
 *
 * @example completed('{"a":1,"b":[{"c":2},{"d":35') // '{"a":1,"b":[{"c":2}]}'
 * @returns undefined where nothing is whole, or where it is nested deeper than a document may be.
 */
export const completed = (text: string): string | undefined => {
  let open = ''
  let whole: { readonly end: number; readonly open: string } | undefined
  for (let at = 0; at < text.length && open.length <= jsonLimits.depth; at += 1) {
    const mark = text[at] ?? ''
    const closer = closers[mark]
    if (mark === '"') at = endOfString(text, at)
    else if (closer !== undefined) open = closer + open
    else if (mark === '}' || mark === ']') open = open.slice(1)
    else if (mark === ',') whole = { end: at, open }
  }
  return whole && open.length <= jsonLimits.depth ? text.slice(0, whole.end) + whole.open : undefined
}
