import { serve } from '../../src/build/static-server.ts'
import { dist } from '../../src/testing/dist.ts'
import { addressOf } from './address.ts'
import { launched } from './chromium.ts'

const once = <T>(start: () => Promise<T>): (() => Promise<T>) => {
  let started: Promise<T> | undefined
  return () => {
    started ??= start()
    return started
  }
}

/** The one Chromium that all files of this worker share. */
export const browserOfWorker = once(() => {
  // Vitest ends a worker by this signal; Chromium is ended by Node's exit.
  process.once('SIGTERM', () => process.exit())
  return launched()
})

/** Where the built site is served for all files of this worker. */
export const addressOfWorker = once(async () => addressOf(await serve(dist, 0)))
