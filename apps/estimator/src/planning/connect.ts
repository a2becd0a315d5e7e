import type { Estimate, PriceBooks } from '@anslag/pricing'
import { effect } from '@preact/signals'
import type { App } from '../shell/app.ts'
import { lastAsked } from './last-asked.ts'
import { pageEffects } from './page-effects.ts'
import { replaceableWorker } from './replaceable-worker.ts'
import type { RangeReply, SentBooks, SentDocument } from './task.ts'

/** Milliseconds without a change before planning begins, so that nobody who types waits for it. */
const pause = 150

/** Milliseconds after which whoever waits is told so, and can stop the work. */
const long = 400

const sent = <D>({ document, digest }: SentDocument<D>): SentDocument<D> => ({ document, digest })

/** The price books of a page, as a worker is given them. */
export const sentBooks = ({ lists, catalogue, vatTable }: PriceBooks): SentBooks => ({
  lists: lists.map(sent),
  catalogue: sent(catalogue),
  vatTable: sent(vatTable),
})

const connected = (app: App, address: string, books: PriceBooks): void => {
  let asked: Estimate | undefined
  let [pausing, waiting]: ReturnType<typeof setTimeout>[] = []
  const queueOf = () =>
    lastAsked<Estimate>((estimate) => {
      asked = estimate
      waiting = setTimeout(() => {
        app.planningWork.value = { kind: 'long', act: stop }
      }, long)
      const { request, day, buyerCost } = estimate
      worker.send({ kind: 'range', request, day, recovery: buyerCost?.recovery ?? '0' })
    })
  let queue = queueOf()
  const rest = (): void => {
    clearTimeout(waiting)
    app.planningWork.value = undefined
  }
  const take = (reply: RangeReply): void => {
    rest()
    const now = app.priced.peek()
    if (asked !== undefined && now?.ok === true && now.estimate === asked)
      app.planned.value = reply.ok ? { ...reply, kind: 'planned', of: asked } : { kind: 'failed' }
    queue.answered()
  }
  const ask = (wait: number): void => {
    const now = app.priced.peek()
    clearTimeout(pausing)
    if (now?.ok === true) pausing = setTimeout(() => queue.ask(now.estimate), wait)
  }
  const giveUp = (): void => {
    worker.end()
    clearTimeout(pausing)
    rest()
    app.planned.value = { kind: 'failed' }
  }
  const worker = replaceableWorker({
    address,
    first: { kind: 'books', books: sentBooks(books) },
    heard: (reply) => (reply.kind === 'effects' ? effects.heard(reply) : take(reply)),
    failed: () => {
      unfollow()
      giveUp()
    },
  })
  const stop = (): void => {
    giveUp()
    app.planningWork.value = { kind: 'stopped', act: () => ask(0) }
    queue = queueOf()
    worker.begin()
    effects.again()
  }
  const effects = pageEffects(app, worker.send)
  const unfollow = effect(() => {
    void app.priced.value
    ask(app.planned.peek() === undefined ? 0 : pause)
  })
  worker.begin()
}

/**
 * Plans every estimate of the page in a worker: the last one that stands wins, answers to older ones are dropped. Work that
 * takes long can be stopped; the amount is then that with usual hours, until somebody asks again or answers otherwise.
 *
 * @param address of the file that the worker runs
 */
export const connect = (app: App, address: string): void => {
  const books = app.pricing.peek()?.books
  if (books === undefined) app.planned.value = { kind: 'failed' }
  else connected(app, address, books)
}
