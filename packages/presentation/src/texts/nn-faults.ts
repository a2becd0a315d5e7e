import { faultsIn } from '../issues/faults.ts'
import { documentIssues } from './nn/document-issues.ts'
import { formats, given, measures, types } from './nn/formats.ts'
import { priceListIssues } from './nn/price-list-issues.ts'

/** The faults of documents in nynorsk. */
export const nnFaults = faultsIn({
  issues: { ...documentIssues, ...priceListIssues },
  formats,
  types,
  given,
  measures,
})
