import {
  type AmountText,
  type BookOnDay,
  compareDecimals,
  type Estimate,
  estimate,
  type Request,
  subtractAmounts,
} from '@anslag/pricing'
import type { Edit } from '../edits/edit.ts'
import { edited } from '../edits/edited.ts'
import type { Candidate } from './candidate.ts'
import { hasNewObstacle } from './obstacles.ts'

/** Something that makes a request cost less, tried by pricing the request that it makes. */
export interface Way extends Candidate {
  /** The request as it then is, without answers to questions that are no longer asked. */
  readonly request: Request
  /** What is saved with usual hours: never below zero. */
  readonly saves: { readonly net: AmountText; readonly gross: AmountText }
}

const needless = ({ issues }: Estimate): readonly string[] =>
  issues.filter(({ code }) => code === 'driver/not-asked').map(({ path }) => path)

/** The edits, and that answers are taken back which they make needless. */
const tidy = (base: Estimate, made: Estimate): readonly Edit[] =>
  needless(made)
    .filter((path) => !needless(base).includes(path))
    .map((path) => ({ kind: 'forget', path }))

/** The estimate of a request with these changes; undefined where it cannot be priced or meets a new obstacle. */
export const pricedWith = (base: Estimate, edits: readonly Edit[], by: BookOnDay): Estimate | undefined => {
  const request = edited(base.request, edits, by.book.catalogue)
  const priced = request.ok ? estimate({ ...by, request: request.value }) : request
  if (!priced.ok || hasNewObstacle(base, priced.value)) return undefined
  const back = tidy(base, priced.value)
  const clean = back.length === 0 ? request : edited(priced.value.request, back, by.book.catalogue)
  return clean.ok ? { ...priced.value, request: clean.value } : undefined
}

/** What a candidate saves; none where it costs more, cannot be priced or meets a new obstacle. */
export const tried = (base: Estimate, candidate: Candidate, by: BookOnDay): readonly Way[] => {
  const made = pricedWith(base, candidate.edits, by)
  if (made === undefined) return []
  const net = subtractAmounts(base.totals.net, made.totals.net)
  const gross = subtractAmounts(base.totals.gross, made.totals.gross)
  if (compareDecimals(net, '0') < 0 || compareDecimals(gross, '0') < 0) return []
  return [{ ...candidate, request: made.request, saves: { net, gross } }]
}
