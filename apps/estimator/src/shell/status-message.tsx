import type { FunctionComponent } from 'preact'
import { useApp } from './app-context.ts'

/** What became of something that somebody opened, emptied or took back, said where it was done. */
export interface StatusMessage {
  /** At the top, for what arrives from outside; beside the buttons; or where files of an order are read. */
  readonly place: 'top' | 'take' | 'read'
  readonly Message: FunctionComponent
  /** Details than a screen reader should say at once: a comparison. */
  readonly Details?: FunctionComponent | undefined
}

/** The place of a message. The element stays, so that a screen reader hears when it is filled. */
export const Status = ({ place }: Pick<StatusMessage, 'place'>) => {
  const now = useApp().status.value
  const here = now?.place === place ? now : undefined
  return (
    <>
      <div role="status" class={place === 'take' ? 'status' : `status-${place}`} tabIndex={-1}>
        {here && <here.Message />}
      </div>
      {here?.Details && <here.Details />}
    </>
  )
}
