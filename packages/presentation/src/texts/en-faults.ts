import { faultsIn } from '../issues/faults.ts'
import { documentIssues } from './en/document-issues.ts'
import { formats, given, measures, types } from './en/formats.ts'
import { priceListIssues } from './en/price-list-issues.ts'

/** The faults of documents in English. */
export const enFaults = faultsIn({
  issues: { ...documentIssues, ...priceListIssues },
  formats,
  types,
  given,
  measures,
})
