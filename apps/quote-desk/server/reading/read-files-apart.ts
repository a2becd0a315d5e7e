import { fork } from 'node:child_process'
import type { Reading } from '@anslag/intake'
import { failure, isObject, type Result, success } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { ownFile } from '../own-file.ts'
import { typescriptLoader } from '../typescript-loader.ts'
import type { ReadFiles } from './read-files.ts'

/** How long a process may take to start on a busy machine, in seconds. */
const startSeconds = 60

/** Memory that a process may take for what it reads, in megabytes: with what it needs itself, less than 500. */
const memory = 350

/** A process with the reader in it; a server that was built finds it among the sources, too. */
const started = () =>
  fork(ownFile('server/reading/reading-process.ts'), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${memory}`, ...typescriptLoader],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })

const isReading = (message: unknown): message is { readonly reading: Reading } =>
  isObject(message) && 'reading' in message

/**
 * Reads files in a process of its own, which is killed when it takes too much memory, or so many seconds, so that nobody else
 * notices. The catalogue is the one that came with the desk.
 */
export const readFilesApart =
  (seconds: number): ReadFiles =>
  (input) =>
    new Promise<Result<Reading>>((resolve) => {
      const child = started()
      const kill = () => void child.kill('SIGKILL')
      let end = setTimeout(kill, startSeconds * 1_000)
      child.on('message', (message) => {
        if (isReading(message)) return resolve(success(message.reading))
        clearTimeout(end)
        end = setTimeout(kill, seconds * 1_000)
        child.send(input)
      })
      const ended = () => {
        clearTimeout(end)
        resolve(failure([raise('desk/reading-ended', '/files', { seconds })]))
      }
      child.once('error', ended).once('exit', ended)
    })
