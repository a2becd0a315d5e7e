import type { Progress, Reply, Task } from './task.ts'

/** What reads files for the page. */
export interface Reader {
  /** @param tell is told how far the task is */
  readonly ask: (task: Task, tell?: Tell) => Promise<Reply>
  /** Ends what is under way; nobody hears of it any more. */
  readonly stop: () => void
}

type Tell = (progress: Progress) => void

type Send = (task: Task, port: MessagePort) => void

class Named {
  readonly address: URL

  constructor(address: URL, _options: WorkerOptions) {
    this.address = address
  }
}

/**
 * Where the file lies that reads. The bundler builds it, with all that it needs, because it sees a worker started here; by
 * its address the page can also load it itself, so that it is not built twice.
 */
const { address } = ((Worker: typeof Named) =>
  new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }))(Named)

const asked = (send: Send, task: Task, tell?: Tell): Promise<Reply> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<Reply | Progress>) => {
      if (data.kind === 'progress') return tell?.(data)
      port1.close()
      return resolve(data)
    }
    send(task, port2)
  })

/** The same file in the page itself, which waits while it reads. */
const inThePage = (): Promise<Send> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.type = 'module'
    script.src = address.href
    script.onload = () => resolve((data, port) => dispatchEvent(new MessageEvent('message', { data, ports: [port] })))
    script.onerror = reject
    document.head.append(script)
  })

const started = (): Worker | undefined => {
  try {
    return new globalThis.Worker(address, { type: 'module' })
  } catch {
    return undefined
  }
}

/** Resolves when the worker has failed, as one does that a browser cannot start. */
const failureOf = (worker: Worker): Promise<void> =>
  new Promise((resolve) => worker.addEventListener('error', () => resolve(), { once: true }))

/** Starts what reads files: in a worker, so that the page stays alive, or in the page where a worker cannot be started. */
export const startReader = (): Reader => {
  const worker = started()
  const beside = (worker === undefined ? Promise.resolve() : failureOf(worker)).then(inThePage)
  const askBeside = (task: Task, tell?: Tell): Promise<Reply> =>
    beside.then(
      (send) => asked(send, task, tell),
      () => ({ kind: 'failed' }),
    )
  return {
    ask: (task, tell) =>
      worker === undefined
        ? askBeside(task, tell)
        : Promise.race([asked((data, port) => worker.postMessage(data, [port]), task, tell), askBeside(task, tell)]),
    stop: () => worker?.terminate(),
  }
}
