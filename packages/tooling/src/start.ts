import { type ChildProcess, spawn } from 'node:child_process'
import { root } from './repository/files.ts'

/** The page and the desk, each as a program of its own: where one cannot start it says why, and the other goes on. */
const programs = [
  ['--import', 'tsx', 'apps/estimator/src/build/start.ts'],
  ['--import', 'tsx', 'apps/quote-desk/web/build/start.ts'],
] as const

const started = (parameters: readonly string[]): ChildProcess =>
  spawn(process.execPath, parameters, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // As the page is built: the desk does not mind.
    env: { ...process.env, TSX_TSCONFIG_PATH: 'apps/estimator/tsconfig.build.json' },
  })

const children = programs.map(started)

const failed = children.map(
  (child) => new Promise<boolean>((resolve) => child.once('exit', (code) => resolve(code !== 0 && code !== null))),
)

// Ctrl-C reaches all of them by itself; being told to end reaches this process alone.
process.on('SIGINT', () => undefined)
process.once('SIGTERM', () => {
  for (const child of children) child.kill('SIGTERM')
})

if ((await Promise.all(failed)).includes(true)) process.exitCode = 1
