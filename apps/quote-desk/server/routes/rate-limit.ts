import { createHash } from 'node:crypto'

/** Lets so many requests a minute through, of each that is told apart; the rest is refused at once. */
export interface RateLimit {
  /** True where one more may pass. */
  readonly take: (who: string) => boolean
}

/** How many are told apart at most: whoever was quiet longest is forgotten first. */
const most = 10_000

/**
 * A bucket for each, filled evenly over the minute. Each server counts for itself: a limit is against floods, and no right.
 *
 * @param clock milliseconds that never go back
 */
export const rateLimit = (perMinute: number, clock: () => number = () => performance.now()): RateLimit => {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>()
  return {
    take: (name) => {
      const who = createHash('sha256').update(name).digest('base64url')
      const now = clock()
      const { left, at } = buckets.get(who) ?? { left: perMinute, at: now }
      const filled = Math.min(perMinute, left + ((now - at) * perMinute) / 60_000)
      buckets.delete(who)
      buckets.set(who, { left: Math.max(filled - 1, 0), at: now })
      const [oldest] = buckets.keys()
      if (buckets.size > most && oldest !== undefined) buckets.delete(oldest)
      return filled >= 1
    },
  }
}
