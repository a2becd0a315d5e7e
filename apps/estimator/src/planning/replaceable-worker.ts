import type { PlanningReply, PlanningTask } from './task.ts'

const started = (address: string): Worker | undefined => {
  try {
    return new Worker(address, { type: 'module' })
  } catch {
    return undefined
  }
}

interface Replaceable {
  /** Of the file that the worker runs. */
  readonly address: string
  /** What each worker is given first. */
  readonly first: PlanningTask
  readonly heard: (reply: PlanningReply) => void
  readonly failed: () => void
}

/** A worker that plans: ended, it works no more, and begun again it is a fresh one. */
export const replaceableWorker = ({ address, first, heard, failed }: Replaceable) => {
  let worker: Worker | undefined
  const send = (task: PlanningTask): void => worker?.postMessage(task)
  const begin = (): void => {
    worker = started(address)
    worker?.addEventListener('message', ({ data }: MessageEvent<PlanningReply>) => heard(data))
    worker?.addEventListener('error', failed)
    if (worker === undefined) failed()
    send(first)
  }
  return { begin, send, end: (): void => worker?.terminate() }
}
