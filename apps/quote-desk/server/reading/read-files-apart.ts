import { Worker } from 'node:worker_threads'
import type { Reading } from '@anslag/intake'
import { failure, type Result, success } from '@anslag/pricing'
import { raise } from '../issues.ts'
import type { ReadFiles } from './read-files.ts'

/** How long a reading may take, in seconds, its start among them. */
const seconds = 5

/** How much memory it may take, in megabytes: with what the thread itself needs, less than 500. */
const memory = { maxOldGenerationSizeMb: 350, maxYoungGenerationSizeMb: 64 }

const ended = () => failure([raise('desk/reading-ended', '/files', { seconds })])

/**
 * Reads files in a thread of its own, which is ended when it takes too long or too much memory, so that nobody else notices. The
 * catalogue is the one that came with the desk.
 */
export const readFilesApart: ReadFiles = (input) =>
  new Promise<Result<Reading>>((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: input,
      resourceLimits: memory,
      execArgv: ['--import', 'tsx'],
    })
    const end = setTimeout(() => {
      resolve(ended())
      void worker.terminate()
    }, seconds * 1_000)
    worker.once('message', (reading: Reading) => resolve(success(reading)))
    worker.once('error', () => resolve(ended()))
    worker.once('exit', () => {
      clearTimeout(end)
      resolve(ended())
    })
  })
