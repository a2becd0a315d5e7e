import { bundledBooks } from '@anslag/price-lists'
import type { Day, Issue } from '@anslag/pricing'
import { lastRevision, type Quote, warningsOf } from '@anslag/quotes'
import { pricingDay } from '../../documents/priced.ts'
import type { Invocation } from '../command.ts'
import { vatRateWarnings } from './vat-rate-warnings.ts'

/** What is worth knowing on a day about the last revision. */
export const warningsOn = (day: Day, quote: Quote): readonly Issue[] => {
  const { vatTable } = bundledBooks()
  const content = lastRevision(quote)?.content
  return content === undefined ? [] : [...vatRateWarnings(quote), ...warningsOf(content, { day, vatTable })]
}

/** What is worth knowing about a draft that was made or priced: told wherever its price or its delivery may be others. */
export const draftWarnings = (quote: Quote, invocation: Invocation): readonly Issue[] =>
  warningsOn(pricingDay(invocation), quote)
