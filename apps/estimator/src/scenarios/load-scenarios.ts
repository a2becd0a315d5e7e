import type { ComponentType } from 'preact'
import type { App } from '../shell/app.ts'

/** What the page shows of alternatives when somebody has saved one. Fetched then. */
export interface ScenarioParts {
  readonly save: () => void
  /** What the next one is called. */
  readonly Name: ComponentType
  /** What became of the last thing that somebody did. */
  readonly Status: ComponentType
  /** The list and the table. */
  readonly Comparison: ComponentType
}

/** Fetches what compares alternatives, once. @returns undefined when it cannot be fetched. */
export const loadScenarios = async (app: App): Promise<ScenarioParts | undefined> => {
  const all = [import('./scenario-parts.tsx'), app.deferred.fetch(), app.pricing.peek()?.parser.fetch()] as const
  const parts = await Promise.all(all).catch(() => undefined)
  if (parts === undefined) return undefined
  const [{ makeScenarioParts, readAhead }, deferred, parser] = parts
  if (deferred === undefined || parser === undefined) return undefined
  if (app.scenarios.peek() === undefined) await readAhead(app, parser)
  app.scenarios.value ??= makeScenarioParts(app, deferred.words, parser)
  return app.scenarios.peek()
}
