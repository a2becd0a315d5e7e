import { type Day, type Line, monthsAfter, type Request } from '@anslag/pricing'

/** A delivery with the day that it is counted on. */
export interface PlacedDelivery {
  /** Absent where the request names no delivery, and one is assumed. */
  readonly id?: string
  readonly day: Day
  /** Where the day is from: the request, the first delivery as it was given, or a year after the delivery before. */
  readonly from: 'request' | 'first-delivery' | 'a-year-later'
}

/**
 * Deliveries in time: each on its own day where the request gives one, else the first as it is given here, and any other a
 * year after the one before it.
 */
export const placedDeliveries = (request: Request, first: Day): readonly PlacedDelivery[] => {
  const placed: PlacedDelivery[] = []
  for (const { id, expectedOn } of request.deliveries ?? []) {
    const before = placed.at(-1)
    if (expectedOn !== undefined) placed.push({ id, day: expectedOn, from: 'request' })
    else if (before === undefined) placed.push({ id, day: first, from: 'first-delivery' })
    else placed.push({ id, day: monthsAfter(before.day, 12), from: 'a-year-later' })
  }
  return placed.length > 0 ? placed : [{ day: first, from: 'first-delivery' }]
}

/** The delivery that a line is for, as its id says; undefined of work that is done once. */
export const deliveryOf = ({ id }: Pick<Line, 'id'>): string | undefined => id.split('@')[1]

/** The day that a line falls due: of its delivery, else of the first that the request names, as quotes are invoiced. */
export const dueOn = (line: Pick<Line, 'id'>, placed: readonly PlacedDelivery[]): Day | undefined =>
  (placed.find(({ id }) => id !== undefined && id === deliveryOf(line)) ?? placed[0])?.day
