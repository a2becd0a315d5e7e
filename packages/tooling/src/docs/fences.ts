/** A fenced block of a page. */
export interface Fence {
  readonly page: string
  /** The line of its opening, counted from 1. */
  readonly line: number
  /** `sh`, `json` …; empty where the page names none. */
  readonly language: string
  /** What stands after the language: `excerpt`, or nothing. */
  readonly marks: string
  readonly text: string
}

/** A fence with what follows it when only blank lines lie between. */
export interface FencePair {
  readonly fence: Fence
  readonly next: Fence | undefined
}

const opening = /^( *)```([^\s`]*)[ \t]*([^`]*)$/

/** Every fence of a page in order; indented ones, as in lists, lose their indent. */
export const fencesOf = (page: string, markdown: string): readonly FencePair[] => {
  const lines = markdown.split('\n')
  const pairs: FencePair[] = []
  let adjacent = false
  for (let index = 0; index < lines.length; index += 1) {
    const [, indent, language = '', marks = ''] = opening.exec(lines[index] ?? '') ?? []
    if (indent === undefined) {
      adjacent = adjacent && lines[index]?.trim() === ''
      continue
    }
    const rest = lines.slice(index + 1)
    const length = rest.findIndex((line) => line.trim() === '```')
    if (length < 0) throw new Error(`${page}:${index + 1} is never closed`)
    const body = rest
      .slice(0, length)
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
    const fence = { page, line: index + 1, language, marks: marks.trim(), text: body.join('\n') }
    const before = pairs.at(-1)
    if (adjacent && before !== undefined) pairs[pairs.length - 1] = { ...before, next: fence }
    pairs.push({ fence, next: undefined })
    adjacent = true
    index += length + 1
  }
  return pairs
}
