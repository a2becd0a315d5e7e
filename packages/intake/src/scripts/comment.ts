const quotes = ['"', "'"]

/** Where a string that begins here ends; the place itself when nothing on the line closes it. */
const endOfString = (line: string, start: number): number => {
  const end = line.indexOf(line[start] ?? '', start + 1)
  return end < 0 ? start : end
}

/** Where the next comment of a line begins: `/*` or `//` anywhere, `#` at the start or after a space, none within a string. */
const startOfComment = (line: string, from: number): number => {
  for (let at = from; at < line.length; at += 1) {
    const character = line[at] ?? ''
    if (quotes.includes(character)) at = endOfString(line, at)
    else if (character === '/' && (line[at + 1] === '/' || line[at + 1] === '*')) return at
    else if (character === '#' && (at === 0 || /\s/.test(line[at - 1] ?? ''))) return at
  }
  return line.length
}

/** A line without its comments. */
export interface Uncommented {
  readonly code: string
  /** A comment that began with `/*` goes on after the line. */
  readonly isOpen: boolean
}

/**
 * A line without its comments: what stands between `/*` and its end, and what follows `//` or `#`.
 *
 * @param isWithin whether a comment goes on from the line before
 * @example withoutComment('import db/A // import db/B') // { code: 'import db/A ', isOpen: false }
 */
export const withoutComment = (line: string, isWithin = false): Uncommented => {
  const parts: string[] = []
  let from = 0
  let isInside = isWithin
  while (from < line.length) {
    if (isInside) {
      const end = line.indexOf('*/', from)
      if (end < 0) return { code: parts.join(' '), isOpen: true }
      from = end + 2
    }
    const start = startOfComment(line, from)
    parts.push(line.slice(from, start))
    isInside = line.startsWith('/*', start)
    if (!isInside) return { code: parts.join(' '), isOpen: false }
    from = start + 2
  }
  return { code: parts.join(' '), isOpen: isInside }
}
