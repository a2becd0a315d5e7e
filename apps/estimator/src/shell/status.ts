import type { FunctionComponent } from 'preact'

/** What became of something that somebody opened, emptied or took back, said where it was done. */
export interface Told {
  /** At the top, for what arrives from outside; beside the buttons; or where files of an order are read. */
  readonly place: 'top' | 'take' | 'read'
  readonly Said: FunctionComponent
  /** More than a screen reader should say at once: a comparison. */
  readonly More?: FunctionComponent | undefined
}
