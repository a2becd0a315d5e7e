import type { App } from '../shell/app.ts'
import { connect } from './connect.ts'
import { createPlanner } from './planner.ts'
import { RangeDetails } from './range-details.tsx'
import type { PlanningTask } from './task.ts'

// One file is both what shows a range and what the worker runs: the engine that it needs is already there, and is not
// built twice.
if ('WorkerGlobalScope' in globalThis) {
  const plan = createPlanner()
  addEventListener('message', ({ data }: MessageEvent<PlanningTask>) => {
    const reply = plan(data)
    if (reply !== undefined) postMessage(reply)
  })
}

/** Plans from now on, in a worker of this same file. */
export const startPlanning = (app: App): void => {
  app.planning.value = { RangeDetails }
  connect(app, import.meta.url)
}
