import { formatMoney } from '@anslag/presentation'
import { Bars } from '@anslag/ui'
import { useApp } from '../shell/app-context.ts'
import type { Part } from './pricing.ts'

/** An amount in whole øre, as text: the unit in which bars are drawn. */
const inOre = (amount: string): string => amount.replace('.', '').replace(/^0+(?=\d)/, '')

/** The longer of two whole numbers written as text. */
const longer = (a: string, b: string): string => (a.length > b.length || (a.length === b.length && a > b) ? a : b)

/** What each component costs, as bars with names and amounts. */
export const PartBars = ({ parts }: { readonly parts: readonly Part[] }) => {
  const { texts } = useApp()
  const names = new Map(Object.entries<string>(texts.components))
  const rows = parts.map(({ component, net }) => ({
    key: component,
    label: names.get(component) ?? component,
    value: formatMoney(net, texts),
    length: inOre(net),
  }))
  return <Bars rows={rows} longest={rows.map(({ length }) => length).reduce(longer, '1')} />
}
