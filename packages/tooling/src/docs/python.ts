import { spawnSync } from 'node:child_process'
import { root } from '../repository/files.ts'

/** What a run of Python left behind. */
export interface PythonRun {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The interpreter itself: what is called python3 may be a script that looks for one, longer than Python takes to start. */
export const interpreter =
  (spawnSync('python3', ['-S', '-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).stdout ?? '').trim() ||
  'python3'

const ran = (args: readonly string[], input: string): PythonRun => {
  const { status, stdout, stderr } = spawnSync(interpreter, ['-B', ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    maxBuffer: 100_000_000,
  })
  return { code: status ?? 127, stdout: stdout ?? '', stderr: stderr ?? '' }
}

/** Runs Python 3 in the repository's root, without the packages of the machine: on some, finding them takes half a second. */
export const python = (args: readonly string[], input = ''): PythonRun => ran(['-S', ...args], input)

/** The same, with the packages that the machine has. */
export const pythonWithPackages = (args: readonly string[], input = ''): PythonRun => ran(args, input)

/** Whether Python is here, with the packages that are named. */
export const hasPython = (...packages: readonly string[]): boolean => {
  const imports = ['-c', packages.map((name) => `import ${name}`).join('\n')]
  return (packages.length === 0 ? python(imports) : pythonWithPackages(imports)).code === 0
}
