import type { Day } from '@anslag/pricing'

/** Why the bytes of a file cannot be had. */
export type FileProblem = 'missing' | 'directory' | 'no-permission' | 'too-large' | 'unreadable'

export type Bytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: FileProblem }

/** All that the command line needs of the world around it. */
export interface Environment {
  /** Reads at most `limit` bytes; what is longer is refused without being read to its end. */
  readonly readFile: (path: string, limit: number) => Promise<Bytes>
  readonly readStdin: (limit: number) => Promise<Bytes>
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** The day in Oslo. */
  readonly today: () => Day
  /** How wide lines of text may be. */
  readonly columns: number
  /** Whether stdout shows colours. */
  readonly colour: boolean
}
