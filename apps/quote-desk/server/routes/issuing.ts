import { failure, osloDay, type Result } from '@anslag/pricing'
import { type Entry, lastRevision, type Operated, type Quote, quoteOperations } from '@anslag/quotes'
import { nextNumber } from '../register/numbers.ts'
import { type Acting, withItsBook } from './acting.ts'
import { approvalOf, notApproved } from './approving.ts'

/** `2026`, or `DEMO-2026` on a demonstration list: by the year in Oslo. */
export const seriesOf = (quote: Quote, { at }: Entry): string => {
  const isDemonstration = lastRevision(quote)?.content.estimate.priceList.status === 'demonstration'
  return `${isDemonstration ? 'DEMO-' : ''}${osloDay(at).slice(0, 4)}`
}

/** Numbers, dates and seals a draft, that was approved where it has to be; a change of another quote beside that. */
export const issue = async (quote: Quote, acting: Acting): Promise<Result<Operated>> => {
  const { within, desk, frame } = acting
  const held = notApproved(await approvalOf(within, desk, { ...frame, quote }))
  if (held.length > 0) return failure(held)
  const beside = acting.base === undefined ? {} : { base: acting.base.quote }
  const sealing = (given: { readonly number?: string }) =>
    withItsBook(quote, acting, (entry) => quoteOperations.issue(quote, { ...given, ...beside }, entry))
  if (quote.number !== undefined) return sealing({})
  const number = await nextNumber(within, seriesOf(quote, acting.entry))
  return number.ok ? sealing({ number: number.value }) : number
}
