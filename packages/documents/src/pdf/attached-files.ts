import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { failure, type Result, success } from '@anslag/pricing'

/** A file that lies in a PDF. */
export interface AttachedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Why the files in a PDF cannot be had. `unreadable`: it is none, is broken or locked. `too-hard`: it takes more than five
 * seconds or half a gigabyte to read, as only a file that was made for that does.
 */
export type AttachedProblem = 'unreadable' | 'too-hard'

/** Milliseconds and bytes of memory that a PDF may take to be read. */
export interface AttachedLimits {
  readonly time: number
  readonly memory: number
}

const usualLimits: AttachedLimits = { time: 5000, memory: 500_000_000 }

/** How often it is looked at, in milliseconds. */
const often = 50

/** What reads, in a thread that can be ended whatever it is at. It is text, so that it runs wherever this package is built to. */
const reader = `
const { parentPort, workerData } = require('node:worker_threads')
const read = async ({ unpdf, bytes }) => {
  const { getDocumentProxy } = require(unpdf)
  const document = await getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false, stopAtErrors: true })
  return Object.values((await document.getAttachments()) ?? {}).map(({ filename, content }) => ({ name: filename, bytes: content }))
}
read(workerData).then((files) => parentPort.postMessage(files), () => parentPort.postMessage(undefined))
`

const isFile = (sent: unknown): sent is AttachedFile =>
  typeof sent === 'object' &&
  sent !== null &&
  'name' in sent &&
  typeof sent.name === 'string' &&
  'bytes' in sent &&
  sent.bytes instanceof Uint8Array

/**
 * The files that lie in a PDF, as other readers of PDFs see them. Its pages are not looked at: they may say something else.
 *
 * @param bytes of any file, however hostile; a caller limits how many
 * @param limits five seconds and half a gigabyte, unless it is said
 */
export const attachedFiles = (
  bytes: Uint8Array,
  limits: AttachedLimits = usualLimits,
): Promise<Result<readonly AttachedFile[], AttachedProblem>> =>
  new Promise((resolve) => {
    const before = process.memoryUsage.rss()
    const unpdf = createRequire(import.meta.url).resolve('unpdf')
    const worker = new Worker(reader, {
      eval: true,
      execArgv: [],
      stderr: true,
      stdout: true,
      workerData: { unpdf, bytes },
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    })
    let rounds = 0
    const conclude = (result: Result<readonly AttachedFile[], AttachedProblem>) => {
      clearInterval(watch)
      worker.removeAllListeners('exit')
      resolve(result)
      void worker.terminate()
    }
    const watch = setInterval(() => {
      rounds += 1
      if (rounds * often > limits.time || process.memoryUsage.rss() - before > limits.memory)
        conclude(failure(['too-hard']))
    }, often)
    worker
      .once('message', (files: unknown) =>
        conclude(Array.isArray(files) && files.every(isFile) ? success(files) : failure(['unreadable'])),
      )
      .once('error', () => conclude(failure(['too-hard'])))
      .once('exit', () => conclude(failure(['unreadable'])))
  })
