import type { ComponentType } from 'preact'
import type { App } from '../shell/app.ts'

/** Parts that are fetched when the page can be used already. */
export interface SettledParts {
  /** What the reader should know of the network and of new versions, beside the price. */
  readonly Notices: ComponentType
  /** That the page works without a network, in the footer. */
  readonly Ready: ComponentType
}

export type MakeSettledParts = (app: App) => SettledParts
