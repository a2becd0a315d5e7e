import { spawn } from 'node:child_process'
import { resolve as pathOf } from 'node:path'
import { root } from '../repository/files.ts'

export interface Finished {
  readonly code: number
  readonly output: string
}

/**
 * Runs a program without standard input.
 *
 * @returns its exit code, 1 when it was ended by a signal or could not start, and what it wrote
 */
export const runProgram = (
  program: string,
  args: readonly string[],
  place: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Finished> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { ...place, stdio: ['ignore', 'pipe', 'pipe'] })
    const parts: string[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => parts.push(part))
    child.on('error', (error) => parts.push(`${error.message}\n`))
    child.on('close', (code) => resolve({ code: code ?? 1, output: parts.join('') }))
  })

/** Runs a Node program in a folder: from the root of the repository, or a whole path. */
export const runNode = (args: readonly string[], folder = '', node = process.execPath): Promise<Finished> =>
  runProgram(node, args, { cwd: pathOf(root, folder) })
