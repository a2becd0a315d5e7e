import type { FunctionComponent } from 'preact'

/** What became of something that somebody opened, emptied or took back, said where it was done. */
export interface Told {
  /** At the top, for what arrives from outside; else beside the buttons. */
  readonly place: 'top' | 'take'
  readonly Said: FunctionComponent
  /** More than a screen reader should say at once: a comparison. */
  readonly More?: FunctionComponent | undefined
}
