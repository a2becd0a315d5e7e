import type { App } from '../state/app.ts'
import type { ScenarioParts } from '../state/scenarios/parts.ts'

/** Fetches what compares alternatives, once. @returns undefined when it cannot be fetched. */
export const loadScenarios = async (app: App): Promise<ScenarioParts | undefined> => {
  const parts = await Promise.all([import('./scenarios/scenario-parts.tsx'), app.loadScenarios()]).catch(
    () => undefined,
  )
  app.scenarios.value ??= parts?.[0].makeScenarioParts(app, parts[1])
  return app.scenarios.peek()
}
