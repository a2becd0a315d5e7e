import { fill, formatDay, formatMoney, formatPercent, inSentence, oneDirection } from '@anslag/presentation'
import { amountName, formatParam, type InitialTexts, listName, vatLabel } from '@anslag/presentation/estimate'
import { type AmountText, type Estimate, netByComponent, type PriceBookDocuments } from '@anslag/pricing'
import { componentName } from '../blocks/component-name.ts'
import type { BudgetTexts } from '../texts/words.ts'

/** How many assumptions are named before the rest are only counted. */
const most = 8

const nameInSentence = (component: string, texts: InitialTexts): string => inSentence(componentName(component, texts))

const money = (amount: AmountText, estimate: Estimate, texts: InitialTexts): string =>
  amountName(formatMoney(amount, texts), estimate, texts)

const amount = (estimate: Estimate, texts: InitialTexts, words: BudgetTexts): string => {
  const { request, totals } = estimate
  const title = request.project?.title
  return fill(totals.complete ? words.net : words.atLeast, {
    what: title === undefined ? words.untitled : fill(words.project, { title: oneDirection(title) }),
    net: money(totals.net, estimate, texts),
  })
}

const vat = (estimate: Estimate, texts: InitialTexts, words: BudgetTexts): string => {
  const { vatBreakdown, totals } = estimate
  const labels = vatBreakdown.map((each) => {
    const label = vatLabel(each, texts)
    return vatBreakdown.length === 1 ? label : `${label}: ${formatMoney(each.vat, texts)}`
  })
  return fill(labels.length === 0 ? words.noVat : words.vat, {
    vat: formatMoney(totals.vat, texts),
    gross: money(totals.gross, estimate, texts),
    parts: labels.join('; '),
  })
}

const recovered = (estimate: Estimate, texts: InitialTexts, words: BudgetTexts): string | undefined => {
  const { buyerCost } = estimate
  if (buyerCost === undefined) return undefined
  if (buyerCost.recovery === '0') return words.notRecovered
  return fill(words.recovered, {
    recovery: formatPercent(buyerCost.recovery, texts),
    recovered: formatMoney(buyerCost.recovered, texts),
    cost: money(buyerCost.cost, estimate, texts),
  })
}

const parts = ({ lines }: Estimate, texts: InitialTexts, words: BudgetTexts): string | undefined =>
  lines.length === 0
    ? undefined
    : fill(words.parts, {
        parts: netByComponent({ lines })
          .map(({ component, net }) =>
            fill(words.part, { name: nameInSentence(component, texts), net: formatMoney(net, texts) }),
          )
          .join('; '),
      })

const assumed = (
  { request, issues }: Estimate,
  { catalogue }: Partial<PriceBookDocuments>,
  texts: InitialTexts,
  words: BudgetTexts,
): string | undefined => {
  const all = issues
    .filter(({ code }) => code === 'driver/not-answered')
    .map((issue) => {
      const param = (name: string) => formatParam(issue, name, texts, { request, catalogue })
      return fill(words.assumption, { driver: inSentence(param('driver')), assumed: param('assumed') })
    })
  if (all.length === 0) return undefined
  const rest = all.length > most ? [fill(words.more, { count: String(all.length - most) })] : []
  return fill(words.assumed, { assumptions: [...all.slice(0, most), ...rest].join('; ') })
}

/**
 * An estimate as one paragraph for the budget of an application: the amounts, what they are made up of, that they bind
 * nobody, and what is assumed. Amounts of a demonstration list are called so in its first words.
 */
export const budgetParagraph = (
  estimate: Estimate,
  documents: Partial<PriceBookDocuments>,
  texts: InitialTexts,
  words: BudgetTexts,
): string => {
  const { priceList, day, needsAssessment } = estimate
  const terms = {
    day: formatDay(day, texts),
    list: listName(estimate, texts),
    status: texts.statuses[priceList.status],
  }
  const assess = needsAssessment.map(({ component }) => nameInSentence(component, texts))
  return [
    priceList.status === 'demonstration' ? words.demonstration : undefined,
    amount(estimate, texts, words),
    vat(estimate, texts, words),
    recovered(estimate, texts, words),
    parts(estimate, texts, words),
    fill(words.terms, terms),
    assess.length === 0 ? undefined : fill(words.assess, { components: assess.join('; ') }),
    assumed(estimate, documents, texts, words),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ')
}
