import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { failure, InvariantError, type Result } from '@anslag/pricing'
import type { Document } from '../model/document.ts'
import type { PdfOptions, PdfProblem } from './pdf-of.ts'
import { type Answer, isAnswer, type Task } from './task.ts'

/** Makes PDFs in a process of its own, so that a server goes on answering meanwhile. */
export interface PdfWorker {
  /** As `pdfOf`; documents wait for one another. */
  readonly pdfOf: (document: Document, options?: PdfOptions) => Promise<Result<Uint8Array, PdfProblem>>
  /** Ends the process. What waits is answered with `stopped`. */
  readonly close: () => void
}

/** How long a process that makes PDFs lives, and how long it is waited for. */
export interface PdfWorkerOptions {
  /** After so many documents the process is replaced, since Typst keeps a little memory of each; 200, unless it is said. */
  readonly documentsEach?: number
  /** Milliseconds after which a document is given up; 30,000, unless it is said. */
  readonly patience?: number
  /** Node's own arguments of the process; those of this one, unless it is said. */
  readonly execArgv?: readonly string[]
}

/** A process of its own with this package in it, as a text: no file of a program has to lie beside what this is built to. */
const started = (execArgv: readonly string[]): ChildProcess => {
  const { href } = pathToFileURL(createRequire(import.meta.url).resolve('@anslag/documents/pdf'))
  const program = `import(${JSON.stringify(href)}).then(({ answerTasks }) => answerTasks())`
  return spawn(process.execPath, [...execArgv, '--eval', program], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
}

/** One document, made by a process that ends where it takes too long. */
const answered = (child: ChildProcess, task: Task, patience: number): Promise<Answer> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), patience)
    const conclude = (answer: unknown) => {
      clearTimeout(timer)
      child.removeAllListeners()
      resolve(isAnswer(answer) ? answer : failure(['stopped']))
    }
    child.once('message', conclude).once('exit', conclude).once('error', conclude)
    child.send(task)
  })

/** What makes PDFs in a process of its own. It starts nothing yet: the first document does. Close it, or this process stays. */
export const pdfWorker = ({
  documentsEach = 200,
  patience = 30_000,
  execArgv = process.execArgv,
}: PdfWorkerOptions = {}): PdfWorker => {
  let child: ChildProcess | undefined
  let made = 0
  let isClosed = false
  let last: Promise<unknown> = Promise.resolve()

  const stop = () => {
    child?.kill('SIGKILL')
    child = undefined
    made = 0
  }
  const running = (): ChildProcess => {
    if (made >= documentsEach || child?.connected === false) stop()
    child ??= started(execArgv)
    made += 1
    return child
  }
  const next = async (document: Document, options: PdfOptions): Promise<Result<Uint8Array, PdfProblem>> => {
    if (isClosed) return failure(['stopped'])
    const answer = await answered(running(), { document, options }, patience)
    if (answer.ok) return answer
    if (answer.issues.includes('refused')) throw new InvariantError('pdf/refused')
    stop()
    return failure([answer.issues.includes('no-typst') ? 'no-typst' : 'stopped'])
  }
  return {
    pdfOf: (document, options = {}) => {
      const mine = last.then(() => next(document, options))
      last = mine.catch(() => undefined)
      return mine
    },
    close: () => {
      isClosed = true
      stop()
    },
  }
}
