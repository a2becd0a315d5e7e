import type { PlannedChange, PlanSums, ScopeReason } from '@anslag/planning'
import { applicationPage, type CatalogueDocument, type Request } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import { formatChange, formatMoney } from '../format/number.ts'
import { amountName, type PricedRequest } from '../names/amount-name.ts'
import { placeOf } from '../names/place.ts'
import { placeName } from '../names/place-name.ts'
import type { Texts } from '../texts/texts.ts'
import type { Grid } from './grid.ts'
import type { PlanWords } from './texts/plan.ts'

/** What a change of what was decided costs, and whether it must be applied for. All strings are ready to show. */
export interface ScopeChangeView {
  readonly heading: string
  /** Whether an application for change is needed. */
  readonly verdict: string
  /** Why it is. */
  readonly reasons: readonly string[]
  /** The page that the rule is from. */
  readonly source: string
  readonly table: Grid
  readonly notes: readonly string[]
}

/** What a change of scope is told from. */
export type ToldChange = Omit<PlannedChange, 'decided'>

/** Several things for one reason are said together. */
const reasonsOf = (
  reasons: readonly ScopeReason[],
  request: Request,
  texts: Texts,
  words: PlanWords['scope'],
  catalogue: CatalogueDocument | undefined,
): readonly string[] =>
  [...new Set(reasons.map(({ code }) => code))].map((code) => {
    const places = reasons.filter((each) => each.code === code).map(({ path }) => placeOf(path))
    const names = new Set(places.map((place) => placeName(place, request, texts, catalogue)))
    return fill(words.reason, { reason: words.reasons[code], place: [...names].join(', ') })
  })

/**
 * A change of what was decided, in words.
 *
 * @param wished the estimate or plan of what the change asks for, whose things the reasons name
 */
export const scopeChangeView = (
  { difference, handling, total, reasons }: ToldChange,
  wished: PricedRequest,
  texts: Texts,
  { scope: words }: PlanWords,
  catalogue?: CatalogueDocument,
): ScopeChangeView => {
  const row = (label: string, { net, vat, gross }: PlanSums, shown: typeof formatMoney) => [
    label,
    ...[net, vat, gross].map((amount) => shown(amount, texts)),
  ]
  const isNeeded = reasons.length > 0
  return {
    heading: amountName(words.heading, wished, texts),
    verdict: isNeeded ? words.needed : words.notNeeded,
    reasons: reasonsOf(reasons, wished.request, texts, words, catalogue),
    source: applicationPage,
    table: {
      columns: [words.what, words.net, words.vat, words.gross],
      rows: [
        row(words.difference, difference, formatChange),
        ...(isNeeded ? [row(words.handling, handling, formatMoney)] : []),
      ],
      sum: row(amountName(words.total, wished, texts), total, formatChange),
    },
    notes: [words.priced, words.decides],
  }
}
