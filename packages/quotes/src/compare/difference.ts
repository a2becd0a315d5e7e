import { type Difference, difference, type Estimate } from '@anslag/pricing'
import type { Content } from '../quote/content.ts'
import { asEstimate } from './as-estimate.ts'

/**
 * Line by line what differs between two revisions, each with its causes. Fixed lines and adjustments count as lines, as
 * `fixed:…` and `adjustment:…`.
 */
export const revisionDifference = (before: Content, after: Content): Difference =>
  difference(asEstimate(before), asEstimate(after))

/** Line by line why the quote differs from the estimate that the researcher made. */
export const differenceFromEstimate = (estimate: Estimate, quoted: Content): Difference =>
  difference(estimate, asEstimate(quoted))
