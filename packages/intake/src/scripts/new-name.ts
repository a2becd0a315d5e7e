/** A part of an expression: words, texts and what stands in parentheses, without a space between them. */
const part = /(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)|[^\s,()"'])+/y

/** What joins a part with the next: a joint, or a sign. */
const joint = /\s*(?:\+\+|[-+*/])\s*/y

const begin = /(?<=[\s)])as\s/giu

/** Most new names are a word, and need nothing. */
const isPlain = (text: string): boolean => {
  begin.lastIndex = 0
  return !begin.test(text) || !/[-+*/"'(]/.test(text.slice(begin.lastIndex))
}

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Where an expression ends that begins at a place. */
const endOfExpression = (text: string, start: number): number => {
  let end = endOf(part, text, start)
  for (;;) {
    const next = /[-+*/]/.test(text[end - 1] ?? '') ? endOf(/\s*/y, text, end) : endOf(joint, text, end)
    const after = endOf(part, text, next)
    if (after === next) return Math.max(end, next)
    end = after
  }
}

const blank = /\s*/y

/**
 * A command whose new names, which stand after `as`, are one word: sums and joints in them are no days. Line breaks stay.
 *
 * @example withPlainNewNames(' db/A_X 2020-12-31 as x ++ $y - 2000') // ' db/A_X 2020-12-31 as x'
 */
export const withPlainNewNames = (text: string): string => {
  if (isPlain(text)) return text
  const parts: string[] = []
  let from = 0
  for (begin.lastIndex = 0; begin.test(text); ) {
    const start = endOf(blank, text, begin.lastIndex)
    const end = endOfExpression(text, start)
    parts.push(text.slice(from, start), end > start ? 'x' : '', text.slice(start, end).replace(/[^\n]+/g, ''))
    from = end
    begin.lastIndex = end
  }
  return from === 0 ? text : parts.join('') + text.slice(from)
}
