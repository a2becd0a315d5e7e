import { spawn } from 'node:child_process'
import { root } from '../repository/files.ts'

export interface Finished {
  readonly code: number
  readonly output: string
}

/**
 * Runs a Node program from the root of the repository, without standard input.
 *
 * @param shown passes its output on while it runs; otherwise it is only returned.
 * @returns its exit code, 1 when it was ended by a signal or could not start, and what it wrote.
 */
export const runNode = (args: readonly string[], shown: boolean): Promise<Finished> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const parts: string[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => {
        parts.push(part)
        if (shown) process.stdout.write(part)
      })
    child.on('error', (error) => parts.push(`${error.message}\n`))
    child.on('close', (code) => resolve({ code: code ?? 1, output: parts.join('') }))
  })
