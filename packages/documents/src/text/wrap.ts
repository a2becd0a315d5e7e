import { columnsOf } from './width.ts'

/** A word in pieces of at most `columns`. Addresses stay whole, so that they can be followed. */
const pieces = (word: string, columns: number): readonly string[] => {
  if (columnsOf(word) <= columns || word.startsWith('https://')) return [word]
  const result: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && columnsOf(piece + character) > columns) {
      result.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...result, piece]
}

/**
 * Breaks a text into lines of at most `columns`, at spaces where there are any. No-break spaces do not break.
 *
 * @example wrapped('en to tre', 6) // ['en to', 'tre']
 */
export const wrapped = (text: string, columns: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  const words = text.split(/[ \n]+/).filter((word) => word !== '')
  for (const word of words.flatMap((each) => pieces(each, Math.max(1, columns)))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || columnsOf(longer) <= columns) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

/** Wrapped text with `first` before its first line and as many spaces before the others. */
export const hanging = (first: string, text: string, columns: number): readonly string[] => {
  const indent = columnsOf(first)
  return wrapped(text, columns - indent).map((line, index) => `${index === 0 ? first : ' '.repeat(indent)}${line}`)
}
