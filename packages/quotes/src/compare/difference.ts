import { type Difference, difference, type Estimate } from '@anslag/pricing'
import type { Content } from '../quote/content.ts'
import { comparedOf } from './compared.ts'

/**
 * Line by line what differs between two revisions, each with its causes. Fixed lines and adjustments count as lines, as
 * `fixed:…` and `adjustment:…`.
 */
export const revisionDifference = (before: Content, after: Content): Difference =>
  difference(comparedOf(before), comparedOf(after))

/** Line by line why the quote differs from the estimate that the researcher made. */
export const differenceFromEstimate = (estimate: Estimate, quoted: Content): Difference =>
  difference(estimate, comparedOf(quoted))
