import type { Estimate } from '@anslag/pricing'
import { deliveryOf } from '../years/placed.ts'

/** An estimate with the lines alone that the first delivery waits for: those of later deliveries are worked on later. */
export const firstDeliveryOf = (estimate: Estimate): Estimate => {
  const first = estimate.request.deliveries?.[0]?.id
  const lines = estimate.lines.filter((line) => [undefined, first].includes(deliveryOf(line)))
  return { ...estimate, lines }
}
