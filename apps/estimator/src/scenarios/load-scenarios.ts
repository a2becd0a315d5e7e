import type { App } from '../shell/app.ts'
import type { ScenarioParts } from './parts.ts'

/** Fetches what compares alternatives, once. @returns undefined when it cannot be fetched. */
export const loadScenarios = async (app: App): Promise<ScenarioParts | undefined> => {
  const all = [import('./scenario-parts.tsx'), app.loadScenarios(), app.pricing.peek()?.reading.fetch()] as const
  const parts = await Promise.all(all).catch(() => undefined)
  if (parts === undefined) return undefined
  const [{ makeScenarioParts, readAhead }, words, reading] = parts
  if (reading !== undefined && app.scenarios.peek() === undefined) await readAhead(app, reading)
  app.scenarios.value ??= reading && makeScenarioParts(app, words, reading)
  return app.scenarios.peek()
}
