import type { InputFile } from '@anslag/intake'

/** A file that somebody dropped or chose, or text that was pasted. A worker gets a file by its handle, not its bytes. */
export type GivenFile =
  | { readonly name: string; readonly blob: Blob }
  | { readonly name: string; readonly text: string }

/** How much of files is taken into memory: more than is ever read is not needed to say that it is too much. */
export interface Most {
  readonly files: number
  readonly bytes: number
}

const inputFile = async (given: GivenFile, bytes: number): Promise<InputFile> => {
  if ('text' in given) return given
  const part = await given.blob.slice(0, bytes + 1).arrayBuffer()
  return { name: given.name, bytes: new Uint8Array(part) }
}

/** The names of files that the browser would not hand over, such as folders and files that are gone. */
export class Unreadable extends Error {
  readonly files: readonly string[]

  constructor(files: readonly string[]) {
    super(files.join(', '))
    this.files = files
  }
}

/**
 * The files as they are read.
 *
 * @throws Unreadable with the names of all that cannot be opened
 */
export const inputFiles = async (
  given: readonly GivenFile[],
  { files, bytes }: Most,
): Promise<readonly InputFile[]> => {
  const unreadable: string[] = []
  const inputs: InputFile[] = []
  for (const [index, each] of given.entries())
    try {
      // Files beyond the limit are counted and not opened.
      inputs.push(index < files ? await inputFile(each, bytes) : { name: each.name, text: '' })
    } catch {
      unreadable.push(each.name)
    }
  if (unreadable.length > 0) throw new Unreadable(unreadable)
  return inputs
}

/** The files with others: one that has the name of an earlier one takes its place. */
export const withFiles = (before: readonly GivenFile[], more: readonly GivenFile[]): readonly GivenFile[] => [
  ...new Map([...before, ...more].map((file) => [file.name, file])).values(),
]
