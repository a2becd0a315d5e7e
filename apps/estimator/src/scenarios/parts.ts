import type { ComponentType } from 'preact'

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
