import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { anslagOf } from '../command-line/served.ts'
import { root } from '../repository/files.ts'
import { type Finished, runProgram } from '../steps/command.ts'
import { long } from './commands.ts'

/** What a page's commands may read, copied so that they change nothing here. */
const copied = [
  'packages/price-lists/lists',
  'packages/price-lists/examples',
  'packages/pricing/examples',
  'packages/intake/examples',
]

/** A folder in which the commands of a page are run one after another. */
export const scratch = () => {
  const folder = mkdtempSync(join(tmpdir(), 'anslag-docs-'))
  for (const path of copied) {
    mkdirSync(join(folder, path), { recursive: true })
    if (existsSync(join(root, path))) cpSync(join(root, path), join(folder, path), { recursive: true })
  }
  return {
    /** Runs commands in one shell; what they write to standard output and error comes back as one, in order. */
    run: (port: number, commands: readonly string[]): Promise<Finished> => {
      const lines = commands.map((command) => command.replaceAll(long, 'anslag'))
      const script = ['exec 2>&1', anslagOf(port), ...lines].join('\n')
      const { PATH } = process.env
      const env = { PATH, HOME: folder, LC_ALL: 'C.UTF-8', NO_COLOR: '1' }
      return runProgram('bash', ['-c', script], { cwd: folder, env })
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
