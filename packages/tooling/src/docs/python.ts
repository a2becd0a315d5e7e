import { spawnSync } from 'node:child_process'
import { root } from '../repository/files.ts'

/** What a run of Python left behind. */
export interface PythonRun {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs Python 3 in the repository's root. */
export const python = (args: readonly string[], input = ''): PythonRun => {
  const { status, stdout, stderr } = spawnSync('python3', ['-B', ...args], { cwd: root, encoding: 'utf8', input })
  return { code: status ?? 127, stdout: stdout ?? '', stderr: stderr ?? '' }
}

/** Whether Python is here, with the packages that are named. */
export const hasPython = (...packages: readonly string[]): boolean =>
  python(['-c', ['import sys', ...packages.map((name) => `import ${name}`)].join('\n')]).code === 0
