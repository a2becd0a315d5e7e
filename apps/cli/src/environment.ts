import type { Day, Instant, Result } from '@anslag/pricing'

/** Why the bytes of a file cannot be had. */
export type FileProblem = 'missing' | 'directory' | 'no-permission' | 'too-large' | 'unreadable'

/** The bytes of a file, or why they cannot be had. */
export type Bytes = Result<Uint8Array, FileProblem>

/** Why a file cannot be written; `missing` is its folder, and a `pdf` is never replaced by the document that was read in it. */
export type WriteProblem = 'exists' | 'missing' | 'directory' | 'no-permission' | 'changed' | 'unwritable' | 'pdf'

/** All that the command line needs of the world around it. */
export interface Environment {
  /** Reads at most `limit` bytes; what is longer is refused without being read to its end. */
  readonly readFile: (path: string, limit: number) => Promise<Bytes>
  readonly readStdin: (limit: number) => Promise<Bytes>
  /**
   * Writes a file whole or not at all: a new one, or in place of the one that is there. Nothing is ever overwritten by a
   * `new` one, nor by a `secret` one, which its owner alone can read.
   *
   * What is replaced keeps its rights and its other names, and is not replaced where it changed since it was read.
   *
   * @returns why it could not be written
   */
  readonly writeFile: (
    path: string,
    text: string | Uint8Array,
    how: 'new' | 'replace' | 'secret',
  ) => Promise<WriteProblem | undefined>
  /** Puts back what was read of a file that this run replaced, unless it changed since. */
  readonly restoreFile: (path: string) => Promise<WriteProblem | undefined>
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** The day in Oslo. */
  readonly today: () => Day
  /** The moment, with Oslo's offset from UTC. */
  readonly now: () => Instant
  /** How wide lines of text may be. */
  readonly columns: number
  /** Whether stdout shows colours. */
  readonly colour: boolean
}
