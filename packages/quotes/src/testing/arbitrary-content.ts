import fc from 'fast-check'
import { recalculated } from '../amounts/recalculated.ts'
import type { Adjustment } from '../quote/adjustment.ts'
import type { Content } from '../quote/content.ts'
import type { FixedLine } from '../quote/fixed-line.ts'
import { oreText } from './integer-ore.ts'

/** A decimal in shortest form with so many decimals at most. */
const decimalUpTo = (largest: number, decimals: number) =>
  fc.integer({ min: 0, max: largest * 10 ** decimals }).map((value) => {
    const digits = String(value).padStart(decimals + 1, '0')
    const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text
  })

const amount = (largest: number) => fc.integer({ min: 0, max: largest * 100 }).map((ore) => oreText(BigInt(ore)))

/** Categories and rates that meet in one quote, the Norwegian ones and some that test rounding harder. */
const vat = fc.constantFrom(
  { vatCategory: 'S', vatRate: '25' },
  { vatCategory: 'S', vatRate: '15' },
  { vatCategory: 'S', vatRate: '11.11' },
  { vatCategory: 'E', vatRate: '0' },
  { vatCategory: 'Z', vatRate: '0' },
  { vatCategory: 'G', vatRate: '0' },
) satisfies fc.Arbitrary<Pick<FixedLine, 'vatCategory' | 'vatRate'>>

const fixedLine = fc
  .record({ vat, quantity: decimalUpTo(500, 6), unitPrice: amount(20_000), code: fc.constantFrom('HUR', 'EA', 'LS') })
  .map(({ vat, quantity, unitPrice, code }) => ({
    text: { nb: 'Arbeid', nn: 'Arbeid', en: 'Work' },
    quantity,
    unitCode: code,
    unitPrice,
    ...vat,
    reason: 'avtalt',
    by: 'Kari Nordmann',
  }))

const adjustment = fc.record({
  kind: fc.constantFrom('charge', 'reduction'),
  vat,
  size: fc.oneof(
    decimalUpTo(100, 4).map((percent) => ({ percent: percent === '0' ? '0.0001' : percent, amount: '0.00' })),
    amount(5_000).map((amount) => ({ amount })),
  ),
  /** Whether it names lines rather than applying to all of its category and rate. */
  names: fc.boolean(),
})

/** The content of a draft with random fixed lines and adjustments of several VAT categories and rates. */
export const arbitraryContent = (base: Content): fc.Arbitrary<Content> =>
  fc
    .record({
      lines: fc.array(fixedLine, { maxLength: 25 }),
      adjustments: fc.array(adjustment, { maxLength: 8 }),
    })
    .map(({ lines, adjustments }) => {
      const fixedLines = lines.map((line, index): FixedLine => ({ ...line, id: `fixed:n${index}`, net: '0.00' }))
      const applies = adjustments.map(({ kind, vat, size, names }, index): Adjustment => {
        const ids = fixedLines.filter((line) => line.vatCategory === vat.vatCategory && line.vatRate === vat.vatRate)
        const named = names && ids.length > 0 ? { lines: ids.slice(0, 2).map(({ id }) => id) } : {}
        return { id: `a${index}`, kind, reason: 'avtalt', by: 'Kari Nordmann', ...vat, ...named, base: '0.00', ...size }
      })
      return { ...base, fixedLines, adjustments: applies }
    })

/** The same with every line net, base and total in place. */
export const arbitraryRecalculated = (base: Content, net: (line: FixedLine) => string): fc.Arbitrary<Content> =>
  arbitraryContent(base).map((content) =>
    recalculated({ ...content, fixedLines: content.fixedLines.map((line) => ({ ...line, net: net(line) })) }),
  )
