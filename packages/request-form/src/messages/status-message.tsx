import type { FunctionComponent } from 'preact'
import { useFormContext } from '../context/form-context.ts'

/** What became of something that somebody opened, emptied or took back, said where it was done. */
export interface StatusMessage {
  /** Where it is said: `read`, where files of an order are read, or another place that has a {@link StatusArea}. */
  readonly place: string
  readonly Message: FunctionComponent
  /** Details than a screen reader should say at once: a comparison. */
  readonly Details?: FunctionComponent | undefined
}

/** The place of a message. The element stays, so that a screen reader hears when it is filled. */
export const StatusArea = ({ place }: Pick<StatusMessage, 'place'>) => {
  const now = useFormContext().status.value
  const here = now?.place === place ? now : undefined
  return (
    <>
      <div role="status" class={`status-${place}`} tabIndex={-1}>
        {here && <here.Message />}
      </div>
      {here?.Details && <here.Details />}
    </>
  )
}
