import { useApp } from './app-context.ts'
import type { StatusMessage } from './status.ts'

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
