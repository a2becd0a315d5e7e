import {
  type AmountText,
  addAmounts,
  compareDecimals,
  type DecimalText,
  type Estimate,
  shareOf,
  subtractAmounts,
} from '@anslag/pricing'

/** What each part adds to a share of all up to its own, so that the parts come to the share of the whole, rounded once. */
export const shares = (parts: readonly AmountText[], percent: DecimalText): readonly AmountText[] => {
  const upTo = (end: number): AmountText => shareOf(addAmounts(parts.slice(0, end)), percent)
  return parts.map((_, index) => subtractAmounts(upTo(index + 1), upTo(index)))
}

/**
 * An amount by prices that grow each year, rounded to the øre each year.
 *
 * @param growth in percent
 * @param years a whole number; none or fewer leave the amount as it is
 * @example grown('1000.00', '3', 2) // '1060.90'
 */
export const grown = (amount: AmountText, growth: DecimalText, years: number): AmountText =>
  years <= 0 ? amount : grown(shareOf(amount, addAmounts(['100', growth])), growth, years - 1)

type Lines = Estimate['lines']

/** Lines of one VAT category and rate, as VAT is counted. */
export interface VatGroup {
  readonly rate: DecimalText
  readonly lines: Lines
}

/** Lines by VAT category and rate, the highest rate first: at that of the first group VAT is counted of an allowance. */
export const vatGroups = (lines: Lines): readonly VatGroup[] => {
  const groups = new Map<string, VatGroup>()
  for (const line of lines) {
    const key = `${line.vatCategory} ${line.vatRate}`
    groups.set(key, { rate: line.vatRate, lines: [...(groups.get(key)?.lines ?? []), line] })
  }
  const byName = [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return byName.map(([, group]) => group).toSorted((one, other) => compareDecimals(other.rate, one.rate))
}

export const netOf = (lines: Lines): AmountText => addAmounts(lines.map(({ net }) => net))
