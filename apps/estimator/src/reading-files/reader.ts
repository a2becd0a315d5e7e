import type { Reply, Task } from './task.ts'

/** What reads files for the page. */
export interface Reader {
  /** Rejects when what reads cannot be fetched. */
  readonly ask: (task: Task) => Promise<Reply>
  /** Ends what is under way; nobody hears of it any more. */
  readonly stop: () => void
}

type Send = (task: Task, port: MessagePort) => void

const asked = (send: Send, task: Task): Promise<Reply> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<Reply>) => {
      port1.close()
      resolve(data)
    }
    send(task, port2)
  })

/** The same module in the page itself, which waits while files are read. */
const besideTheForm = async (address: string): Promise<Send> => {
  await import(/* @vite-ignore */ address)
  return (data, port) => dispatchEvent(new MessageEvent('message', { data, ports: [port] }))
}

const started = (address: string): Worker | undefined => {
  try {
    return new Worker(address, { type: 'module' })
  } catch {
    return undefined
  }
}

/**
 * Starts what reads files, in a worker, so that the page stays alive. Where a worker cannot be started the same file runs in the
 * page.
 *
 * @param address of the module that reads
 */
export const startReader = (address: string): Reader => {
  const worker = started(address)
  const failed =
    worker === undefined
      ? Promise.resolve()
      : new Promise<void>((resolve) => worker.addEventListener('error', () => resolve(), { once: true }))
  const inThePage = failed.then(() => besideTheForm(address))
  // Told to whoever asks, and to nobody when nobody does.
  inThePage.catch(() => {})
  return {
    ask: (task) => {
      if (worker === undefined) return inThePage.then((send) => asked(send, task))
      let isAnswered = false
      const reply = asked((data, port) => worker.postMessage(data, [port]), task).finally(() => {
        isAnswered = true
      })
      return Promise.race([reply, inThePage.then((send) => (isAnswered ? reply : asked(send, task)))])
    },
    stop: () => worker?.terminate(),
  }
}
