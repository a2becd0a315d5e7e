import type { App } from '../shell/app.ts'
import type { ScenarioParts } from './parts.ts'

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
