import { type BookOnDay, type Difference, difference, engine, type Result, success } from '@anslag/pricing'
import { askedRequest } from '../assumptions/answers.ts'
import { priced } from '../assumptions/priced.ts'
import type { Content } from '../quote/content.ts'

/** Something that a quote was priced with, as it says, and what it was priced with now. */
export interface Provenance {
  readonly of: 'engine' | 'day' | 'price-list' | 'catalogue' | 'vat-table'
  readonly stated: string
  readonly now: string
}

export interface Recomputed {
  /** True when not one amount differs. */
  readonly same: boolean
  /** What differs before a figure does: a quote priced by the very same must give the very same. */
  readonly changed: readonly Provenance[]
  /** Line by line, each with its causes. */
  readonly difference: Difference
}

const provenance = ({ estimate }: Content, { book, day }: BookOnDay): readonly Provenance[] => {
  const { list, catalogue, vatTable } = book
  const all: readonly Provenance[] = [
    { of: 'engine', stated: estimate.engine, now: engine },
    { of: 'day', stated: estimate.day, now: day },
    { of: 'price-list', stated: estimate.priceList.digest, now: list.digest },
    { of: 'catalogue', stated: estimate.catalogue.digest, now: catalogue.digest },
    { of: 'vat-table', stated: estimate.vatTable.digest, now: vatTable.digest },
  ]
  return all.filter(({ stated, now }) => stated !== now)
}

/**
 * Prices the request of a revision with today's engine and the documents and day that are given, with what officers decided,
 * and compares. `verify` says whether a quote is what it was; this says whether it would be the same again.
 *
 * @returns the comparison; or issues where the request, list or day can no longer be priced with.
 */
export const recompute = (content: Content, by: BookOnDay): Result<Recomputed> => {
  const { estimate, assumptions } = content
  const again = priced(askedRequest(estimate.request, assumptions), by, content)
  if (!again.ok) return again
  const found = difference(estimate, again.value)
  const { net, vat, gross } = found
  const same = [net, vat, gross].every(({ change }) => change === '0.00') && found.lines.length === 0
  return success({ same, changed: provenance(content, by), difference: found })
}
