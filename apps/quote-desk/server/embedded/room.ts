import { statfs } from 'node:fs/promises'

/**
 * What a volume has to have left, in bytes, for anything to be written: some pieces of the database's own log, of 16 MB each.
 * Where it cannot write that, it ends, and nobody reads either.
 */
const least = 96_000_000

/** Tells whether the volume of a folder has room for what is written. */
export const roomIn =
  (folder: string, bytes: number = least): (() => Promise<boolean>) =>
  async () => {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize >= bytes
  }
