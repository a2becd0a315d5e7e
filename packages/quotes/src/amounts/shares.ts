import { type AmountText, addAmounts, type DecimalText, shareOf, subtractAmounts } from '@anslag/pricing'
import type { Adjustment } from '../quote/adjustment.ts'
import { baseOf, sharesVat } from './adjusted.ts'
import type { QuoteLine } from './quote-line.ts'

/** The name of what was agreed: of a part, its share; else the adjustment's own. */
export const shareIdOf = ({ share, id }: Adjustment): string => share ?? id

/** Adjustments that carry one share together, in the order in which each share is first met; any other stands alone. */
export const sharesOf = (adjustments: readonly Adjustment[]): readonly (readonly Adjustment[])[] => {
  const shares = new Map<string, Adjustment[]>()
  for (const [index, each] of adjustments.entries()) {
    const name = each.share === undefined ? `${index}` : `share ${each.share}`
    const known = shares.get(name)
    if (known === undefined) shares.set(name, [each])
    else known.push(each)
  }
  return [...shares.values()]
}

/** The lines that a share is a percentage of: those that its parts name, else all. */
const linesOfShare = (parts: readonly Adjustment[], lines: readonly QuoteLine[]): readonly QuoteLine[] => {
  if (parts.some((part) => part.lines === undefined)) return lines
  const named = new Set(parts.flatMap((part) => part.lines ?? []))
  return lines.filter(({ id }) => named.has(id))
}

/** `student` of category S at 25 % is `student-s-25`. */
const partId = (share: string, { vatCategory, vatRate }: QuoteLine): string =>
  `${share}-${vatCategory.toLowerCase()}-${vatRate.replace('.', '-')}`

/** What each part adds to the percentage of all bases up to its own: the last takes the rest, and none is negative. */
export const partAmounts = (bases: readonly AmountText[], percent: DecimalText): readonly AmountText[] => {
  const upTo = (end: number): AmountText => shareOf(addAmounts(bases.slice(0, end)), percent)
  return bases.map((_, index) => subtractAmounts(upTo(index + 1), upTo(index)))
}

/** The parts that a share has with these lines, without their amounts. */
const partsOf = (parts: readonly Adjustment[], first: Adjustment, share: string, all: readonly QuoteLine[]) => {
  const lines = linesOfShare(parts, all)
  const named = parts.every((part) => part.lines !== undefined) ? parts.flatMap((part) => part.lines ?? []) : undefined
  const gone = named?.filter((id) => !lines.some((line) => line.id === id)) ?? []
  const groups = lines.filter((line, index) => lines.findIndex((other) => sharesVat(other, line)) === index)
  const { lines: _lines, ...rest } = first
  return groups.map((line, index): Adjustment => {
    const { vatCategory, vatRate } = line
    const own = lines.filter((other) => sharesVat(other, line)).map(({ id }) => id)
    // A line that went stays named, so that a rule tells of it.
    const applies = named === undefined ? {} : { lines: index === 0 ? [...own, ...gone] : own }
    const part = { ...rest, id: partId(share, line), vatCategory, vatRate, ...applies }
    return { ...part, base: baseOf(part, all) }
  })
}

/**
 * The parts of a share as the lines are now: one for each VAT category and rate of its lines, in the order in which each is
 * first met. Together they are the percentage of all its lines, rounded once, so that no VAT decision changes what was
 * agreed. Categories whose lines cost nothing have no part, unless there is no other.
 */
export const resplit = (parts: readonly Adjustment[], all: readonly QuoteLine[]): readonly Adjustment[] => {
  const [first] = parts
  const { share, percent } = first ?? {}
  if (first === undefined || share === undefined || percent === undefined) return parts
  const made = partsOf(parts, first, share, all)
  if (made.length === 0) return parts
  const costly = made.filter(({ base }) => base !== '0.00')
  const counted = costly.length > 0 ? costly : made.slice(0, 1)
  const amounts = partAmounts(
    counted.map(({ base }) => base),
    percent,
  )
  return counted.map((part, index) => ({ ...part, amount: amounts[index] ?? '0.00' }))
}
