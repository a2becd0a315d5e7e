import type { Estimate, Request } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import type { InitialTexts } from '../texts/texts.ts'

/** What amounts are priced by. */
export interface PricedByList {
  readonly priceList: Pick<Estimate['priceList'], 'status'>
}

/** A request with the list that it is priced by; an estimate is one, and a plan. */
export interface PricedRequest extends PricedByList {
  readonly request: Request
}

/**
 * What an amount is called: by a list that is made up it is an example, and where something must be assessed first it is the
 * least. The name goes wherever the figure goes, so that nobody who copies it leaves that behind.
 *
 * @example amountName('Sum inkl. mva.', { priceList: { status: 'demonstration' } }, nb) // 'Sum inkl. mva. (eksempelbeløp)'
 */
export const amountName = (
  label: string,
  { priceList }: PricedByList,
  { estimate }: Pick<InitialTexts, 'estimate'>,
  isLeast = false,
): string => {
  if (priceList.status !== 'demonstration') return isLeast ? fill(estimate.from, { label }) : label
  return fill(isLeast ? estimate.exampleFrom : estimate.example, { label })
}
