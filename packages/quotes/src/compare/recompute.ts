import { type BookOnDay, type Difference, difference, digest, engine, type Result, success } from '@anslag/pricing'
import { askedRequest } from '../assumptions/answers.ts'
import { pricedAnew } from '../operations/repriced.ts'
import { requireContent } from '../quote/argument.ts'
import type { Content } from '../quote/content.ts'

/** What a quote says of its documents, without a figure. */
export interface Statement {
  readonly of: 'status' | 'title' | 'period' | 'sources' | 'estimate'
  /** What stands in the quote, and what the documents give; digests where it is more than a word. */
  readonly stated: string
  readonly now: string
}

/** Something that a quote was priced with, as it says, and what it was priced with now. */
export interface Provenance {
  readonly of: 'engine' | 'day' | 'price-list' | 'catalogue' | 'vat-table'
  readonly stated: string
  readonly now: string
}

/** What became of a quote that was priced again: whether it is the same, and if not, what differs and why. */
export interface Recomputed {
  /** True when not one amount differs. */
  readonly same: boolean
  /** What differs before a figure does: a quote priced by the very same must give the very same. */
  readonly changed: readonly Provenance[]
  /** What the quote says otherwise than the documents, though no figure may differ: the status of the list, titles, sources. */
  readonly statedOtherwise: readonly Statement[]
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

const statementsIn = ({ list, vatTable, estimate, change }: Content) => ({
  status: estimate.priceList.status,
  title: digest(list.title),
  period: `${list.validFrom} ${list.validTo ?? ''}`.trim(),
  sources: digest({ list: list.sources, vatTable: vatTable.sources }),
  estimate: digest({ estimate, before: change?.before }),
})

/** The estimate as a whole must be the same only where engine, day, documents and figures are. */
const statements = (content: Content, again: Content, isSame: boolean): readonly Statement[] => {
  const [stated, now] = [statementsIn(content), statementsIn(again)]
  const documents = ['status', 'title', 'period', 'sources'] as const
  const found = documents.filter((of) => stated[of] !== now[of])
  const isOther = isSame && found.length === 0 && stated.estimate !== now.estimate
  return [...found, ...(isOther ? (['estimate'] as const) : [])].map((of) => ({ of, stated: stated[of], now: now[of] }))
}

/**
 * Prices the request of a revision with today's engine and the documents and day that are given, with what officers decided,
 * and compares, also what it says of those documents. `verify` says whether a quote is what it was; this says whether it
 * would be the same again.
 *
 * @returns the comparison; or issues where the request, list or day can no longer be priced with.
 */
export const recompute = (content: Content, by: BookOnDay): Result<Recomputed> => {
  requireContent(content, 'recompute')
  const { estimate, assumptions } = content
  const again = pricedAnew(content, askedRequest(estimate.request, assumptions), by)
  if (!again.ok) return again
  const found = difference(estimate, again.value.estimate)
  const { net, vat, gross } = found
  const same = [net, vat, gross].every(({ change }) => change === '0.00') && found.lines.length === 0
  const changed = provenance(content, by)
  const statedOtherwise = statements(content, again.value, same && changed.length === 0)
  return success({ same, changed, statedOtherwise, difference: found })
}
