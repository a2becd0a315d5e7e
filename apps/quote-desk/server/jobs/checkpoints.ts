import { appendFile, mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Register } from '../register/open-register.ts'
import { writeWaiting } from '../register/outbox.ts'

/** Writes lines to the end of a file and waits until the disk has them. */
export type AppendLines = (lines: readonly string[]) => Promise<void>

/** Ends a line that was begun and came to nothing: what is written next must stand on one of its own. */
const beginLine = async (file: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  const handle = await open(file, 'a+', 0o600)
  try {
    const { size } = await handle.stat()
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(size - 1, 0))
    if (size > 0 && buffer.toString() !== '\n') await handle.appendFile('\n')
  } finally {
    await handle.close()
  }
}

const synced = async (file: string): Promise<void> => {
  const handle = await open(file, 'r+')
  try {
    await handle.datasync()
  } finally {
    await handle.close()
  }
}

/**
 * Appends to a file outside the database: who changes the database alone cannot change what was issued without a trace. Where
 * that fails, nobody knows how much was written: lines that come again may stand twice.
 */
export const appendingTo = (file: string): AppendLines => {
  let isBegun = false
  return async (lines) => {
    if (!isBegun) await beginLine(file)
    // Until all is there, the next begins anew.
    isBegun = false
    await appendFile(file, lines.map((line) => `${line}\n`).join(''), { mode: 0o600 })
    await synced(file)
    isBegun = true
  }
}

/** Writes the checkpoint of every quote that was issued and has none yet: after a crash in between, a line may stand twice. */
export const writeCheckpoints = (register: Register, append: AppendLines): Promise<void> =>
  writeWaiting(register, append)
