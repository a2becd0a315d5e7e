/** A word of a command. What stands in parentheses belongs to the word before them. */
export interface Word {
  readonly text: string
  /** Lines below the first one of the command. */
  readonly below: number
  /** A comma stands somewhere before it. */
  readonly afterComma: boolean
}

const separator = /[\s,()]/g

const depthAfter = (depth: number, character: string): number => {
  if (character === '(') return depth + 1
  return character === ')' ? Math.max(0, depth - 1) : depth
}

/** The words of a command, parted by spaces, line breaks and commas that stand in no parentheses. */
export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = []
  let [start, depth, below, afterComma] = [0, 0, 0, false]
  const finish = (end: number) => {
    if (end > start) words.push({ text: text.slice(start, end), below, afterComma })
    start = end + 1
  }
  for (const { 0: character, index } of text.matchAll(separator)) {
    depth = depthAfter(depth, character)
    if (depth === 0 && character !== ')') finish(index)
    if (depth === 0 && character === ',') afterComma = true
    if (character === '\n') below += 1
  }
  finish(text.length)
  return words
}
