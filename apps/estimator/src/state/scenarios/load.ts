import type { App } from '../app.ts'
import type { ScenarioParts } from './parts.ts'

/** Fetches what compares alternatives, once. @returns undefined when it cannot be fetched. */
export const loadScenarios = async (app: App): Promise<ScenarioParts | undefined> => {
  const make = await app.loadScenarios().catch(() => undefined)
  app.scenarios.value ??= make?.(app)
  return app.scenarios.peek()
}
