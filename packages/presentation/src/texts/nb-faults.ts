import { faultsIn } from '../issues/faults.ts'
import { documentIssues } from './nb/document-issues.ts'
import { formats, given, measures, types } from './nb/formats.ts'
import { priceListIssues } from './nb/price-list-issues.ts'

const faultTexts = { issues: { ...documentIssues, ...priceListIssues }, formats, types, given, measures }

/** The texts that tell the faults of documents: what bokmål has, every language has. */
export type FaultTexts = typeof faultTexts

/** The faults of documents in bokmål. */
export const nbFaults = faultsIn(faultTexts)
