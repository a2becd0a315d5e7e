import { fill, formatPercent } from '@anslag/presentation'
import { sourceTitle, type Texts } from '@anslag/presentation/estimate'
import type { Source, Trace } from '@anslag/pricing'
import type { Offered } from './offered.ts'

const citedIn = (trace: Trace, ref: string): string | undefined => {
  if (trace.kind === 'tariff') return trace.ref === ref ? trace.source : undefined
  const below: readonly Trace[] = 'of' in trace ? trace.of : []
  return below.map((each) => citedIn(each, ref)).find((source) => source !== undefined)
}

const named = (source: Source, texts: Texts): string =>
  [sourceTitle(source, texts), source.url].filter((part) => part !== undefined).join(', ')

/** Where the rate of each VAT category is from, and why what is without VAT is. */
export const vatSentences = ({ content, view, words: { texts, offer } }: Offered): readonly string[] => {
  const { vatBreakdown, vatTable, estimate } = content
  const taxed = vatBreakdown.flatMap(({ category, rate }) => {
    const reasoned = content.vatReasons.some((reason) => reason.category === category)
    const id = estimate.vatBreakdown.map(({ trace }) => citedIn(trace, `vat.${category}`)).find((each) => each)
    const source = vatTable.sources.find((each) => each.id === id)
    const rateOf = { rate: formatPercent(rate, texts), category: texts.vatCategories[category] }
    return reasoned || source === undefined ? [] : [fill(offer.vatRate, { ...rateOf, source: named(source, texts) })]
  })
  return [...taxed, ...view.vatReasons.sentences]
}
