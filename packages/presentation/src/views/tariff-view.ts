import type { PriceListDocument, Range, Tariff } from '@anslag/pricing'
import { originOf } from '@anslag/pricing'
import type { SourceView } from '../explanation/explanation.ts'
import { sourceView } from '../explanation/origin.ts'
import { tierLabel } from '../explanation/tiers.ts'
import { fill } from '../format/fill.ts'
import { formatDecimal } from '../format/number.ts'
import { formatQuantity } from '../format/quantity.ts'
import { tariffDrivers } from '../generated/tariff-drivers.ts'
import { answerName } from '../names/driver-name.ts'
import { tariffName } from '../names/tariff-name.ts'
import type { Texts } from '../texts/texts.ts'

/** A figure of a tariff in words, with the answer or tier that it is for and its range, where there are any. */
export interface FigureView {
  readonly label?: string | undefined
  readonly value: string
  readonly range?: string | undefined
}

/** A tariff of a price list in words, with its figures and where they come from. */
export interface TariffView {
  /** `component.tariff` or `rate.<staff group>` */
  readonly ref: string
  readonly name: string
  readonly figures: readonly FigureView[]
  readonly source: SourceView
  /** How the figure was reached, where the source does not state it. */
  readonly derivation?: string | undefined
}

const figure = (range: Range, unit: string, texts: Texts, label?: string): FigureView => {
  const shown = (value: string) => formatQuantity(value, unit, texts)
  if (typeof range === 'string') return { label, value: shown(range), range: undefined }
  const bounds = { low: formatDecimal(range.low, texts), high: formatDecimal(range.high, texts) }
  return { label, value: shown(range.likely), range: fill(texts.priceList.range, bounds) }
}

const figures = (ref: string, tariff: Tariff, texts: Texts): readonly FigureView[] => {
  const { unit } = tariff
  switch (tariff.kind) {
    case 'by-answer':
      return Object.entries(tariff.figures).map(([answer, range]) =>
        figure(range, unit, texts, answerName(tariffDrivers[ref] ?? '', answer, texts)),
      )
    case 'tiers':
      return tariff.figures.rows.map(({ from, to, unitPrice }) =>
        figure(unitPrice, unit, texts, tierLabel(from, to, texts)),
      )
    default:
      return [figure(tariff.figures.value, unit, texts)]
  }
}

/** A tariff of a price list in words. */
export const tariffView = (ref: string, tariff: Tariff, list: PriceListDocument, texts: Texts): TariffView => ({
  ref,
  name: tariffName(ref, texts, list),
  figures: figures(ref, tariff, texts),
  source: sourceView(originOf(list, tariff), list.sources, texts),
  derivation: tariff.derivation?.[texts.language],
})

/** An hourly rate of a price list in words. */
export const rateView = (
  group: string,
  rate: PriceListDocument['rates'][string],
  list: PriceListDocument,
  texts: Texts,
): TariffView => ({
  ref: `rate.${group}`,
  name: rate.name[texts.language],
  figures: [figure(rate.amount, 'money/hour', texts)],
  source: sourceView(originOf(list, rate), list.sources, texts),
  derivation: undefined,
})
