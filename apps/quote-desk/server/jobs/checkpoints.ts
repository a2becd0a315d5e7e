import { appendFile, mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Register } from '../register/open-register.ts'
import { emptyOutbox } from '../register/outbox.ts'

/** Writes lines to the end of a file and waits until the disk has them. */
export type AppendLines = (lines: readonly string[]) => Promise<void>

/** Appends to a file outside the database: who changes the database alone cannot change what was issued without a trace. */
export const appendingTo = (file: string): AppendLines => {
  return async (lines) => {
    await mkdir(dirname(file), { recursive: true })
    await appendFile(file, lines.map((line) => `${line}\n`).join(''), { mode: 0o600 })
    const handle = await open(file, 'r+')
    try {
      await handle.datasync()
    } finally {
      await handle.close()
    }
  }
}

/** Writes the checkpoint of every quote that was issued and has none yet: after a crash in between, a line may stand twice. */
export const writeCheckpoints = (register: Register, append: AppendLines): Promise<void> =>
  emptyOutbox(register, append)
