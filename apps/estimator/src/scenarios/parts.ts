import type { ComponentType } from 'preact'

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
