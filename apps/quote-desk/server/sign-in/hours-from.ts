import type { Instant } from '@anslag/pricing'

/** A moment in UTC to the second, as the register stores all of them: they sort as text. */
export const inSeconds = (moment: Date): Instant => moment.toISOString().replace(/\.\d{3}Z$/, 'Z')

/** The moment so many hours after another. */
export const hoursFrom = (moment: Instant, hours: number): Instant =>
  inSeconds(new Date(Date.parse(moment) + hours * 3_600_000))
