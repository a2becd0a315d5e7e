import { spawn } from 'node:child_process'
import { resolve as pathOf } from 'node:path'
import { root } from '../repository/files.ts'

export interface Finished {
  readonly code: number
  readonly output: string
}

/**
 * Runs a Node program without standard input.
 *
 * @param folder where it runs, from the root of the repository, or whole
 * @param node which Node; by default that which runs this
 * @returns its exit code, 1 when it was ended by a signal or could not start, and what it wrote
 */
export const runNode = (args: readonly string[], folder = '', node = process.execPath): Promise<Finished> =>
  new Promise((resolve) => {
    const child = spawn(node, args, { cwd: pathOf(root, folder), stdio: ['ignore', 'pipe', 'pipe'] })
    const parts: string[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => parts.push(part))
    child.on('error', (error) => parts.push(`${error.message}\n`))
    child.on('close', (code) => resolve({ code: code ?? 1, output: parts.join('') }))
  })
