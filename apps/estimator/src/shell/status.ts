import type { FunctionComponent } from 'preact'

/** What became of something that somebody opened, emptied or took back, said where it was done. */
export interface StatusMessage {
  /** At the top, for what arrives from outside; beside the buttons; or where files of an order are read. */
  readonly place: 'top' | 'take' | 'read'
  readonly Message: FunctionComponent
  /** Details than a screen reader should say at once: a comparison. */
  readonly Details?: FunctionComponent | undefined
}
