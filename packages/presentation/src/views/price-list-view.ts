import type { PriceListDocument } from '@anslag/pricing'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import { formatDecimal } from '../format/number.ts'
import { answerName, driverName } from '../names/driver-name.ts'
import type { Texts } from '../texts/texts.ts'
import type { LabelledValue } from './estimate-view-model.ts'
import { rateView, type TariffView, tariffView } from './tariff-view.ts'

type Default = PriceListDocument['defaults'][string]

const validity = ({ validFrom, validTo }: PriceListDocument, texts: Texts): string => {
  const days = { from: formatDay(validFrom, texts), to: formatDay(validTo ?? '', texts) }
  return fill(validTo === undefined ? texts.words.since : texts.priceList.period, days)
}

const facts = (list: PriceListDocument, texts: Texts): readonly LabelledValue[] => {
  const words = texts.priceList
  const reason = list.reason?.[texts.language]
  return [
    { label: words.id, value: list.id },
    { label: words.revision, value: String(list.revision) },
    ...(reason === undefined ? [] : [{ label: words.reason, value: reason }]),
    { label: words.validity, value: validity(list, texts) },
    { label: words.status, value: texts.statuses[list.status] },
  ]
}

const shown = (driver: string, value: string, texts: Texts): string =>
  /^\d+(\.\d+)?$/.test(value) ? formatDecimal(value, texts) : answerName(driver, value, texts)

const defaultView = (driver: string, given: Default, texts: Texts): LabelledValue => {
  const label = driverName(driver, texts)
  if (typeof given === 'string') return { label, value: shown(driver, given, texts) }
  const [low, likely, high] = [given.low, given.likely, given.high].map((value) => shown(driver, value, texts))
  const range = fill(texts.priceList.range, { low: low ?? '', high: high ?? '' })
  return { label, value: `${likely} (${range})` }
}

/** A price list in words. All strings are ready to show. */
export interface PriceListView {
  readonly title: string
  /** Says that amounts are made up; absent when the list is not a demonstration. */
  readonly notice?: string | undefined
  /** Id, revision with its reason, period, status. */
  readonly facts: readonly LabelledValue[]
  /** The hourly rate of each staff group. */
  readonly rates: { readonly heading: string; readonly rows: readonly TariffView[] }
  readonly tariffs: { readonly heading: string; readonly rows: readonly TariffView[] }
  /** What counts where a driver is not answered. */
  readonly defaults: { readonly heading: string; readonly rows: readonly LabelledValue[] }
}

/** A price list in words: what holds for whom, from when, and where each figure comes from. */
export const priceListView = (list: PriceListDocument, texts: Texts): PriceListView => {
  const words = texts.priceList
  return {
    title: list.title[texts.language],
    notice: list.status === 'demonstration' ? texts.demonstration : undefined,
    facts: facts(list, texts),
    rates: {
      heading: words.rates,
      rows: Object.entries(list.rates).map(([group, rate]) => rateView(group, rate, list, texts)),
    },
    tariffs: {
      heading: words.tariffs,
      rows: Object.entries(list.tariffs).map(([ref, tariff]) => tariffView(ref, tariff, list, texts)),
    },
    defaults: {
      heading: words.defaults,
      rows: Object.entries(list.defaults).map(([driver, given]) => defaultView(driver, given, texts)),
    },
  }
}
