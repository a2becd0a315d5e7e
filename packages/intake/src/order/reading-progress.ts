/** How far the reading of files is. */
export interface ReadingProgress {
  /** The file that is being read, counted from 1. */
  readonly file: number
  /** How many files are read. */
  readonly files: number
  /** Rows of lists and lines of scripts that have been read, of all files together. */
  readonly rows: number
}

/** So many rows are read between two words of progress: a file of the largest size says some two hundred. */
const everySoMany = 500

/** Counts files and rows, and tells of them. */
export const countedProgress = (files: number, onProgress: (progress: ReadingProgress) => void = () => {}) => {
  let [file, rows, told] = [0, 0, 0]
  const tell = (): void => {
    told = rows
    onProgress({ file, files, rows })
  }
  return {
    nextFile: (): void => {
      file += 1
      tell()
    },
    rowsRead: (count: number): void => {
      rows += count
      if (rows - told >= everySoMany) tell()
    },
  }
}
