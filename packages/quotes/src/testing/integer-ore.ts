import type { Adjustment } from '../quote/adjustment.ts'
import type { Content } from '../quote/content.ts'

/** `12.5` as 1250n where two decimals are wanted: text to integer, by hand. */
export const scaled = (text: string, decimals: number): bigint => {
  const [whole = '', part = ''] = text.replace('-', '').split('.')
  const size = BigInt(whole + part.padEnd(decimals, '0'))
  return text.startsWith('-') ? -size : size
}

export const oreText = (ore: bigint): string => {
  const digits = (ore < 0n ? -ore : ore).toString().padStart(3, '0')
  return `${ore < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** A division, rounded half away from zero. */
const divided = (a: bigint, b: bigint): bigint => (a < 0n ? -divided(-a, b) : (2n * a + b) / (2n * b))

/** Net of a line in øre: quantity with six decimals × price in øre. */
export const lineOre = (quantity: string, unitPrice: string): bigint =>
  divided(scaled(quantity, 6) * scaled(unitPrice, 2), 1_000_000n)

/** A share in øre: base in øre × percent with six decimals. */
export const shareOre = (base: bigint, percent: string): bigint => divided(base * scaled(percent, 6), 100_000_000n)

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n)

interface Priced {
  readonly vatCategory: string
  readonly vatRate: string
}

const keyOf = ({ vatCategory, vatRate }: Priced): string => `${vatCategory} ${vatRate}`

/** EN 16931's sums in integers, with nothing of the package's own arithmetic. */
export const oreOf = ({ estimate, fixedLines, adjustments }: Content) => {
  const lines = [...estimate.lines, ...fixedLines].map((line) => ({
    ...line,
    ore: lineOre(line.quantity, line.unitPrice),
  }))
  const sizeOf = (adjustment: Adjustment): bigint => {
    const { percent, amount, lines: named } = adjustment
    if (percent === undefined) return scaled(amount, 2)
    const within = lines.filter(
      (line) => keyOf(line) === keyOf(adjustment) && (named === undefined || named.includes(line.id)),
    )
    return shareOre(sum(within.map(({ ore }) => ore)), percent)
  }
  const sizes = adjustments.map((each) => ({ ...each, ore: sizeOf(each) }))
  const keys = [...new Set([...lines, ...sizes].map(keyOf))]
  const groups = keys.map((key) => {
    const signed = sizes.map((each) => ({ ...each, ore: each.kind === 'charge' ? each.ore : -each.ore }))
    const taxable = sum([...lines, ...signed].filter((each) => keyOf(each) === key).map(({ ore }) => ore))
    return { key, taxable, vat: shareOre(taxable, key.split(' ')[1] ?? '') }
  })
  const of = (kind: string) => sum(sizes.filter((each) => each.kind === kind).map(({ ore }) => ore))
  const net = sum(groups.map(({ taxable }) => taxable))
  const vat = sum(groups.map((group) => group.vat))
  return {
    groups: groups.map(({ key, taxable, vat }) => [key, oreText(taxable), oreText(vat)]),
    totals: {
      lines: oreText(sum(lines.map(({ ore }) => ore))),
      reductions: oreText(of('reduction')),
      charges: oreText(of('charge')),
      net: oreText(net),
      vat: oreText(vat),
      gross: oreText(net + vat),
    },
  }
}
