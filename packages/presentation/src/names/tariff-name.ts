import type { PriceListDocument } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import type { Texts } from '../texts/texts.ts'
import { known } from './known.ts'

/** The name that the list gives a staff group; its key where no list is at hand. */
export const rateName = (group: string, { language }: Pick<Texts, 'language'>, list?: PriceListDocument): string =>
  list?.rates[group]?.name[language] ?? group

/** The name of a tariff, `coordination.base`, `rate.adviser` or `vat.S`; the reference itself where there is none. */
export const tariffName = (ref: string, texts: Texts, list?: PriceListDocument): string => {
  const [area = '', name = ''] = ref.split('.')
  if (area === 'rate') return fill(texts.trace.rate, { group: rateName(name, texts, list) })
  if (area === 'vat') return known<string>(texts.vatCategories, name) ?? ref
  return known<string>(texts.tariffs, ref) ?? ref
}
