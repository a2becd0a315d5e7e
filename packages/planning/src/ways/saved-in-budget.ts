import {
  type AmountText,
  allOf,
  type BookOnDay,
  compareDecimals,
  estimate,
  type Request,
  type Result,
  subtractAmounts,
} from '@anslag/pricing'
import { budgetOf } from '../range/cost-range.ts'
import type { PlanningTerms } from '../range/planning-terms.ts'
import type { Sampling } from '../range/settings.ts'
import type { Way } from './tried.ts'

/** A way, and how much less must be set aside: what it saves, and what it takes away of uncertainty. */
export interface WayInBudget {
  readonly way: Way
  readonly net: AmountText
  readonly gross: AmountText
}

const budgetFor = (request: Request, by: BookOnDay, terms: PlanningTerms, sampling: Sampling) => {
  const made = estimate({ ...by, request })
  return made.ok ? budgetOf(made.value, by, terms, sampling) : made
}

/**
 * How much less must be set aside with each of these ways, what lowers it most first. Each needs draws of its own, so it takes
 * far longer than to find the ways. Below zero where a step of rounding hides a small saving.
 *
 * @returns the ways; or the issues of a request whose range cannot be told.
 */
export const savedInBudget = (
  request: Request,
  ways: readonly Way[],
  by: BookOnDay,
  terms: PlanningTerms,
  sampling: Sampling,
): Result<readonly WayInBudget[]> => {
  const base = budgetFor(request, by, terms, sampling)
  if (!base.ok) return base
  const found = allOf(
    ways.map((way) => {
      const changed = budgetFor(way.request, by, terms, sampling)
      if (!changed.ok) return changed
      const net = subtractAmounts(base.value.net, changed.value.net)
      return { ok: true as const, value: { way, net, gross: subtractAmounts(base.value.gross, changed.value.gross) } }
    }),
  )
  return found.ok ? { ok: true, value: found.value.toSorted((a, b) => compareDecimals(b.net, a.net)) } : found
}
