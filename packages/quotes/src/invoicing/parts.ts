import { type AmountText, addAmounts, subtractAmounts, type Text } from '@anslag/pricing'
import type { QuoteLine } from '../amounts/quote-line.ts'
import type { Content } from '../quote/content.ts'
import type { Instalment } from '../quote/instalment.ts'
import type { QuoteVat } from '../quote/vat.ts'
import { proportional } from './proportion.ts'

/** True of an instalment that is a part of the sum, whatever lines it comes of. */
export const isPart = ({ lines }: Instalment): boolean => lines === undefined

/** What a part is called on its invoice: the same in every language. */
const nameOf = ({ project, number = '' }: Pick<Content, 'project' | 'number'>, { id }: Instalment): Text => {
  const name = `${project.title} (${number}, ${id})`
  return { nb: name, nn: name, en: name }
}

/** The one line of a VAT category and rate that a part has. */
const partLine = ({ category, rate }: QuoteVat, net: AmountText, text: Text): QuoteLine => ({
  id: category === 'O' ? 'part:O' : `part:${category}-${rate}`,
  text,
  quantity: '1',
  unitCode: 'LS',
  unitPrice: net,
  net,
  vatCategory: category,
  vatRate: rate,
})

/**
 * The lines of instalments that are parts of the sum: for each its amount, in proportion to what is left of the taxable
 * amounts of the quote; the last takes what is left. Adjustments are within them.
 *
 * @param instalments each but the last with its amount, together less than the sum
 * @param content with no VAT category and rate that is negative
 */
export const partLines = (
  instalments: readonly Instalment[],
  content: Pick<Content, 'project' | 'number' | 'vatBreakdown'>,
): readonly (readonly QuoteLine[])[] => {
  const { vatBreakdown } = content
  const lines: (readonly QuoteLine[])[] = []
  let left = vatBreakdown.map(({ taxable }) => taxable)
  for (const instalment of instalments) {
    const parts = proportional(instalment.net ?? addAmounts(left), left)
    const text = nameOf(content, instalment)
    lines.push(
      vatBreakdown.flatMap((group, index) => {
        const net = parts[index] ?? '0.00'
        return net === '0.00' ? [] : [partLine(group, net, text)]
      }),
    )
    left = left.map((amount, index) => subtractAmounts(amount, parts[index] ?? '0.00'))
  }
  return lines
}
