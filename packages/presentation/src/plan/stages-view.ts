import type { Stage } from '@anslag/planning'
import type { CatalogueDocument } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import { formatMoney } from '../format/number.ts'
import { amountName, type PricedRequest } from '../names/amount-name.ts'
import { nameById } from '../names/names-in.ts'
import type { Texts } from '../texts/texts.ts'
import type { Grid } from './grid.ts'
import type { PlanWords } from './texts/plan.ts'

/** What is owed when a project stops at each stage. All strings are ready to show. */
export interface StagesView {
  readonly heading: string
  readonly table: Grid
  readonly notes: readonly string[]
  /** The page that the rule is from. */
  readonly source: string | undefined
}

/**
 * What is owed when a project stops at each of its stages, in words.
 *
 * @param of the estimate or plan whose stages they are
 */
export const stagesView = (
  stages: readonly Stage[],
  of: PricedRequest,
  texts: Texts,
  { stages: words }: PlanWords,
  catalogue?: CatalogueDocument,
): StagesView => ({
  heading: amountName(words.heading, of, texts),
  table: {
    columns: [words.stage, words.net, words.vat, words.gross, words.basis],
    rows: stages.map(({ code, deliveryId, atMost, net, vat, gross, basis }) => {
      const stage = words.names[code]
      const money = (amount: string): string => {
        const said = formatMoney(amount, texts)
        return atMost ? fill(words.atMost, { amount: said }) : said
      }
      return [
        deliveryId === undefined
          ? stage
          : fill(words.ofDelivery, {
              stage,
              thing: nameById('deliveries', deliveryId, [of.request], texts, catalogue),
            }),
        ...[net, vat, gross].map(money),
        words.bases[basis],
      ]
    }),
  },
  notes: [words.usual],
  source: stages[0]?.source,
})
