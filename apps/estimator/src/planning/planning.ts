import type { App } from '../shell/app.ts'
import { BudgetDetails } from './budget-details.tsx'
import { connect } from './connect.ts'
import { createPlanner } from './planner.ts'
import type { PlanningTask } from './task.ts'

// One file is both what shows a range and what the worker runs: the engine that it needs is already there, and is not
// built twice.
if ('WorkerGlobalScope' in globalThis) {
  const plan = createPlanner((reply) => postMessage(reply))
  addEventListener('message', ({ data }: MessageEvent<PlanningTask>) => void plan(data))
}

/** Plans from now on, in a worker of this same file. */
export const startPlanning = (app: App): void => {
  app.planning.value = { BudgetDetails }
  connect(app, import.meta.url)
}
