import { type AskedGroups, askedGroups, components, type Project, readAnswers } from '../components/index.ts'
import { type BookOnDay, entryTariffIssues, notValidOn, type PriceBook, type VatCategory } from '../tariffs/index.ts'
import {
  type AmountText,
  type Day,
  type DecimalText,
  failure,
  type Issue,
  type Result,
  type Status,
  severities,
  success,
  sum,
} from '../values/index.ts'
import { type BuyerCost, buyerCost } from './buyer-cost.ts'
import { checkRequest } from './checks/index.ts'
import { answeredNeedlessly, notAnswered } from './completeness.ts'
import { engine } from './engine.ts'
import { inputIssues, lineCountIssues, requireInput } from './input.ts'
import { largestIssues } from './largest.ts'
import { type Line, type PricedLine, pricedLine } from './line.ts'
import { repeatedCodes } from './repetitions.ts'
import type { Request } from './request.ts'
import { type VatBreakdown, vatTotals } from './vat-breakdown.ts'

/** A component and the code of a reason. */
export interface Reasoned {
  readonly component: string
  readonly reason: string
}

/** `estimate/1`: what a request costs by a list on a day, with the trace of every amount. Not binding. */
export interface Estimate {
  readonly format: 'estimate/1'
  /** Name and version of the engine. */
  readonly engine: string
  /** The day that it is priced on, in Oslo. */
  readonly day: Day
  readonly priceList: {
    readonly id: string
    readonly revision: number
    readonly digest: string
    readonly status: Status
    readonly currency: string
  }
  readonly catalogue: { readonly id: string; readonly digest: string }
  readonly vatTable: { readonly digest: string }
  readonly request: Request
  readonly lines: readonly Line[]
  readonly vatBreakdown: readonly VatBreakdown[]
  readonly totals: {
    /** Excluding VAT. */
    readonly net: AmountText
    readonly vat: AmountText
    /** Including VAT. */
    readonly gross: AmountText
    /** False when a part needs assessment: the total then reads "from". */
    readonly complete: boolean
  }
  /** Where the share of the VAT was given that the buyer recovers. */
  readonly buyerCost?: BuyerCost
  /** Heaviest first; none is an error. */
  readonly issues: readonly Issue[]
  /** Components without a line, and why. */
  readonly notApplicable: readonly Reasoned[]
  /** Components that somebody must look at, and why. */
  readonly needsAssessment: readonly Reasoned[]
}

/** What an estimate is made of. All documents have been read and checked. */
export interface EstimateInput extends BookOnDay {
  readonly request: Request
  /** Share of the VAT that the buyer recovers, in percent from 0 to 100; the estimate then states the buyer's cost. */
  readonly vatRecovery?: DecimalText
  /** VAT categories that components have here in place of the list's, by component: an officer decides on a quote. */
  readonly vatCategories?: ReadonlyMap<string, VatCategory>
}

const assessed = (project: Project) => {
  const all = components.map((component) => ({ component: component.id, ...component.assess(project) }))
  return {
    drafts: all.flatMap(({ component, lines }) => lines.map((draft) => ({ component, draft }))),
    notApplicable: all.flatMap(({ component, notApplicable: reason }) =>
      reason === undefined ? [] : [{ component, reason }],
    ),
    needsAssessment: all.flatMap(({ component, needsAssessment: reason }) =>
      reason === undefined ? [] : [{ component, reason }],
    ),
  }
}

const byWeight = (issues: readonly Issue[]): readonly Issue[] =>
  severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity))

/** The groups of the whole registry; the type says which, since the registry's own does. */
const allGroups = askedGroups(components) as AskedGroups

/** Why these documents cannot be priced with on this day. */
const refusals = ({ book: { list, catalogue }, day, vatRecovery }: EstimateInput): readonly Issue[] => {
  const wrong = inputIssues(day, vatRecovery)
  return [...wrong, ...(wrong.length > 0 ? [] : notValidOn(day, list.document)), ...entryTariffIssues(catalogue, list)]
}

type Drafts = ReturnType<typeof assessed>['drafts']

/** The lines, rounded and with their VAT rates; or an issue for every day that the VAT table has no rate for. */
const pricedLines = (
  drafts: Drafts,
  { book: { vatTable }, day, vatCategories }: EstimateInput,
): Result<readonly PricedLine[]> => {
  const tooMany = lineCountIssues(drafts)
  if (tooMany.length > 0) return failure(tooMany)
  const results = drafts.map(({ component, draft }) => {
    const vatCategory = vatCategories?.get(component) ?? draft.vatCategory
    return pricedLine(component, { ...draft, vatCategory }, vatTable, day)
  })
  const refused = results.flatMap((result) => (result.ok ? [] : result.issues))
  if (refused.length === 0) return success(results.flatMap((result) => (result.ok ? [result.value] : [])))
  // Lines of one delivery miss the same rate: that is told once.
  return failure([...new Map(refused.map((issue) => [JSON.stringify(issue), issue])).values()])
}

/** The documents that an estimate was made of, as it names them. */
const provenance = ({ list, catalogue, vatTable }: PriceBook) => {
  const { id, revision, status, currency } = list.document
  return {
    priceList: { id, revision, digest: list.digest, status, currency },
    catalogue: { id: catalogue.document.id, digest: catalogue.digest },
    vatTable: { digest: vatTable.digest },
  }
}

/**
 * Prices a request.
 *
 * @returns the estimate, also when it has issues of severity block, missing, warn or info; or errors when the list is not
 * valid on the day, the catalogue names a tariff that the list lacks, the VAT table has no rate for a delivery's day, or
 * there are more lines than an estimate may have.
 *
 * @example
 * ```ts
 * import { bundledBooks, exampleRequests } from '@anslag/price-lists'
 * import { estimate, priceBookOn, readRequest } from '@anslag/pricing'
 *
 * const day = '2026-11-22'
 * const book = priceBookOn(day, bundledBooks())
 * if (!book.ok) throw new Error('no list for the day')
 * const request = readRequest(exampleRequests.small, book.value.catalogue)
 * if (!request.ok) throw new Error(JSON.stringify(request.issues))
 * const made = estimate({ request: request.value, book: book.value, day })
 * if (made.ok) console.log(made.value.totals.gross) // 48703.75
 * ```
 */
export const estimate = (given: EstimateInput): Result<Estimate> => {
  requireInput(given)
  const errors = refusals(given)
  if (errors.length > 0) return failure(errors)

  const { request, book, day, vatRecovery } = given
  const { list, catalogue } = book
  const { views, unanswered, notAsked } = readAnswers(allGroups, request, book)
  const { drafts, notApplicable, needsAssessment } = assessed({ views, list, catalogue })
  const priced = pricedLines(drafts, given)
  if (!priced.ok) return priced

  const lines = priced.value.map(({ line }) => line)
  const nets = priced.value.map(({ net }) => net)
  const net = sum('money', nets)
  const { breakdown, vat } = vatTotals(priced.value)
  const gross = sum('money', [net, vat]).trace.value
  return success({
    format: 'estimate/1',
    engine,
    day,
    ...provenance(book),
    request,
    lines,
    vatBreakdown: breakdown,
    totals: { net: net.trace.value, vat: vat.trace.value, gross, complete: needsAssessment.length === 0 },
    ...(vatRecovery === undefined ? {} : { buyerCost: buyerCost(gross, vat, vatRecovery) }),
    issues: byWeight([
      ...checkRequest({ request, views, notAsked, catalogue, day }),
      ...largestIssues(components, lines),
      ...repeatedCodes(request),
      ...answeredNeedlessly(notAsked),
      ...notAnswered(unanswered, lines),
    ]),
    notApplicable,
    needsAssessment,
  })
}
