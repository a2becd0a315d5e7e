/** As large as any file that is answered. */
export const size = 9_990_000

/** A piece again and again, between a start and an end. */
export const filled = (start: string, piece: string, end: string): string =>
  start + piece.repeat(Math.floor((size - start.length - end.length) / piece.length)) + end

/** A list of as many elements as a list may have, of lists of them, and so on. */
export const nested = (piece: string): string => {
  const row = `[${`${piece},`.repeat(15_000)}${piece}]`
  return `[${`${row},`.repeat(Math.max(0, Math.floor(size / (row.length + 1)) - 1))}${row}]`
}

/** As many of something as a list may have. */
export const listed = (start: string, piece: string, end: string): string => {
  const count = Math.min(19_999, Math.floor((size - start.length - end.length) / (piece.length + 1)))
  return start + `${piece},`.repeat(count - 1) + piece + end
}

/** A file that was made to keep a reader busy, and who reads it. */
export interface LargeFile {
  readonly make: () => string
  readonly read: (text: string) => unknown
}
