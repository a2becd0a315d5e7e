import { barLength } from '../model/bar-length.ts'
import type { ChartBlock, ChartValue } from '../model/chart.ts'
import { type Markup, markup } from './markup.ts'

/** Values of one label are drawn one after the other. */
const rowsOf = (values: readonly ChartValue[]): readonly (readonly ChartValue[])[] =>
  [...new Set(values.map(({ label }) => label))].map((label) => values.filter((value) => value.label === label))

/** Bars whose lengths the browser computes of the decimals; each says its figure beside it, and the whole is said in words. */
export const chartMarkup = ({ title, description, values }: ChartBlock): Markup => {
  const rows = rowsOf(values)
  // Without blanks around it a plus is the sign of a number, and the whole length would not hold.
  const longest = `max(1,${rows.map((row) => row.map(barLength).join(' + ')).join(',')})`
  const bar = (value: ChartValue): Markup => {
    const kind = value.part === 'allowance' ? 'bar allowance' : 'bar'
    return markup`<div class="${kind}" style="width:calc(100%*${barLength(value)}/${longest})"></div>`
  }
  const drawn = rows.map(
    (row) =>
      markup`<dt>${row[0]?.label ?? ''}</dt><dd>${row.map(({ text }) => text).join(' + ')}<div class="track" aria-hidden="true">${row.map(bar)}</div></dd>`,
  )
  return markup`<figure><figcaption><strong>${title}</strong> ${description}</figcaption><dl>${drawn}</dl></figure>`
}
