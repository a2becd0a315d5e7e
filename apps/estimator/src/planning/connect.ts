import type { Estimate, PriceBooks } from '@anslag/pricing'
import { effect } from '@preact/signals'
import type { App } from '../shell/app.ts'
import { lastAsked } from './last-asked.ts'
import type { PlanningReply, PlanningTask, SentBooks, SentDocument } from './task.ts'

/** Milliseconds without a change before planning begins, so that nobody who types waits for it. */
const pause = 150

const sent = <D>({ document, digest }: SentDocument<D>): SentDocument<D> => ({ document, digest })

/** The price books of a page, as a worker is given them. */
export const sentBooks = ({ lists, catalogue, vatTable }: PriceBooks): SentBooks => ({
  lists: lists.map(sent),
  catalogue: sent(catalogue),
  vatTable: sent(vatTable),
})

const started = (address: string): Worker | undefined => {
  try {
    return new Worker(address, { type: 'module' })
  } catch {
    return undefined
  }
}

const connected = (app: App, worker: Worker, books: PriceBooks): void => {
  const send = (task: PlanningTask): void => worker.postMessage(task)
  let asked: Estimate | undefined
  const queue = lastAsked<Estimate>((estimate) => {
    asked = estimate
    const { request, day, buyerCost } = estimate
    send({ kind: 'range', request, day, recovery: buyerCost?.recovery ?? '0' })
  })
  worker.addEventListener('message', ({ data }: MessageEvent<PlanningReply>) => {
    const now = app.priced.peek()
    if (asked !== undefined && now?.ok === true && now.estimate === asked)
      app.planned.value = data.ok ? { kind: 'planned', of: asked, range: data.range } : { kind: 'failed' }
    queue.answered()
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = effect(() => {
    const now = app.priced.value
    clearTimeout(timer)
    if (now?.ok === true)
      timer = setTimeout(() => queue.ask(now.estimate), app.planned.peek() === undefined ? 0 : pause)
  })
  worker.addEventListener('error', () => {
    stop()
    clearTimeout(timer)
    worker.terminate()
    app.planned.value = { kind: 'failed' }
  })
  send({ kind: 'books', books: sentBooks(books) })
}

/**
 * Plans every estimate of the page in a worker: the last one that stands wins, answers to older ones are dropped.
 *
 * @param address of the file that the worker runs
 */
export const connect = (app: App, address: string): void => {
  const books = app.pricing.peek()?.books
  const worker = books && started(address)
  if (books === undefined || worker === undefined) app.planned.value = { kind: 'failed' }
  else connected(app, worker, books)
}
