import { exampleRequests } from '@anslag/price-lists'
import type { Estimate } from '@anslag/pricing'
import { priced } from './demonstration.ts'

/** A request of which much is unknown: sixty sources, five questions about each. */
const manySources = {
  ...Object(exampleRequests.typical),
  sources: Array.from({ length: 60 }, (_, index) => ({ id: `source-${index}`, holder: 'ownData', linking: 'ssb' })),
  deliveries: [{ id: 'first' }],
}

/** The orders that ranges are proven with: no question is open in them that decides which lines there are. */
export const provenOrders = (): Readonly<Record<'small' | 'typical' | 'large' | 'manyUnknown', Estimate>> => ({
  small: priced(Object(exampleRequests.small)),
  typical: priced(Object(exampleRequests.typical)),
  large: priced(Object(exampleRequests.large)),
  manyUnknown: priced(manySources),
})
