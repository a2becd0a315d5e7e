import type { Desk } from '../desk.ts'
import type { Metrics } from '../metrics.ts'
import { waitingNow } from '../register/follow-ups.ts'

/** Sets the figures of what waits to be done after commits: how much, for how long the oldest has, and what was given up. */
export const measureWaiting = async (
  { register, now }: Pick<Desk, 'register' | 'now'>,
  { set }: Pick<Metrics, 'set'>,
): Promise<void> => {
  const { count, since, givenUp } = await waitingNow(register)
  set('desk_outbox_waiting', count)
  set('desk_outbox_oldest_seconds', since === null ? 0 : Math.max(0, (Date.parse(now()) - Date.parse(since)) / 1_000))
  set('desk_outbox_given_up', givenUp)
}
