import type { Estimate, PriceBooks } from '@anslag/pricing'
import { useEffect, useState } from 'preact/hooks'
import { sentBooks } from '../planning/connect.ts'
import { useApp } from '../shell/app-context.ts'
import { settingsOf } from './settings.ts'
import type { ScheduleReply, ScheduleSettings, ScheduleTask } from './task.ts'

/** Milliseconds without a change before a worker is asked. */
const pause = 300

/** A reply with the estimate that it is of. */
export interface ScheduleOf {
  readonly of: Estimate
  readonly reply: ScheduleReply
}

/** Asks a worker; the answer comes once. @returns what ends it. */
export const ask = (address: string, task: ScheduleTask, come: (reply: ScheduleReply) => void): (() => void) => {
  const worker = new Worker(address, { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<ScheduleReply>) => {
    come(data)
    worker.terminate()
  })
  worker.addEventListener('error', () => come({ ok: false, issues: [] }))
  worker.postMessage(task)
  return () => worker.terminate()
}

/** What a worker is asked about an estimate. */
export const taskOf = (
  { request, day, buyerCost }: Estimate,
  books: PriceBooks,
  settings: ScheduleSettings,
): ScheduleTask => ({ books: sentBooks(books), request, day, recovery: buyerCost?.recovery ?? '0', settings })

/**
 * Years, days and stages of the estimate and the settings that stand, worked out in a worker; while they change, those of before.
 *
 * @param address of the file that the worker runs
 */
export const useSchedule = (address: string): ScheduleOf | undefined => {
  const { priced, pricing, texts, written } = useApp()
  const [known, setKnown] = useState<ScheduleOf | undefined>()
  const now = priced.value
  const estimate = now?.ok === true ? now.estimate : undefined
  const books = pricing.value?.books
  const fields = written.value
  useEffect(() => {
    if (estimate === undefined || books === undefined) return undefined
    let end = () => {}
    const timer = setTimeout(() => {
      const task = taskOf(estimate, books, settingsOf(fields, estimate.day, texts))
      end = ask(address, task, (reply) => setKnown({ of: estimate, reply }))
    }, pause)
    return () => {
      clearTimeout(timer)
      end()
    }
  }, [estimate, books, address, fields, texts])
  return known
}
