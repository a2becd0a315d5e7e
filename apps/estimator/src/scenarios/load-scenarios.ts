import type { ComponentType } from 'preact'
import type { App } from '../shell/app.ts'

/** What the page shows of scenarios when somebody has saved one. */
export type ScenarioParts = { readonly save: () => void } & Record<'Name' | 'Status' | 'Comparison', ComponentType>

/** Fetches what compares scenarios, once. @returns undefined when it cannot be fetched. */
export const loadScenarios = async (app: App): Promise<ScenarioParts | undefined> => {
  const all = [import('./scenario-parts.tsx'), app.pricing.peek()?.parser.fetch()] as const
  const [part, parser] = await Promise.all(all).catch(() => [])
  if (part === undefined || parser === undefined) return undefined
  if (app.scenarios.peek() === undefined) await part.readAhead(app, parser)
  app.scenarios.value ??= part.makeScenarioParts(app, parser)
  return app.scenarios.peek()
}
