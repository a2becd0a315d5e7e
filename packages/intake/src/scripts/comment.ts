const quotes = ['"', "'"]

/** Where a string that begins here ends; the place itself when nothing on the line closes it. */
const endOfString = (line: string, start: number): number => {
  const end = line.indexOf(line[start] ?? '', start + 1)
  return end < 0 ? start : end
}

/**
 * A line without its comment: `//` anywhere, `#` at the start or after a space, neither within quotation marks.
 *
 * @example withoutComment('import db/A // import db/B') // 'import db/A '
 */
export const withoutComment = (line: string): string => {
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? ''
    if (quotes.includes(character)) at = endOfString(line, at)
    else if (character === '/' && line[at + 1] === '/') return line.slice(0, at)
    else if (character === '#' && (at === 0 || /\s/.test(line[at - 1] ?? ''))) return line.slice(0, at)
  }
  return line
}
