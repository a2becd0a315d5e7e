import type { ComponentType } from 'preact'
import type { App } from '../app.ts'

/** What the page shows of alternatives when somebody has kept one. Fetched then. */
export interface ScenarioParts {
  readonly keep: () => void
  /** What the next one is called. */
  readonly Name: ComponentType
  /** What became of the last thing that somebody did. */
  readonly Said: ComponentType
  /** The list and the table. */
  readonly Comparison: ComponentType
}

export type MakeScenarioParts = (app: App) => ScenarioParts | undefined
