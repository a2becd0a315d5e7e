import { useApp } from './app-context.ts'
import type { Told as Message } from './status.ts'

/** The place of a message. The element stays, so that a screen reader hears when it is filled. */
export const Told = ({ place }: Pick<Message, 'place'>) => {
  const now = useApp().told.value
  const here = now?.place === place ? now : undefined
  return (
    <>
      <div role="status" class={place === 'take' ? 'told' : `told-${place}`} tabIndex={-1}>
        {here && <here.Said />}
      </div>
      {here?.More && <here.More />}
    </>
  )
}
