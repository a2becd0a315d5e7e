import { type AmountText, addAmounts, compareDecimals, shareOf, subtractAmounts } from '@anslag/pricing'
import { baseOf } from '../amounts/adjusted.ts'
import type { QuoteLine } from '../amounts/quote-line.ts'
import type { Adjustment } from '../quote/adjustment.ts'

const smaller = (a: AmountText, b: AmountText): AmountText => (compareDecimals(a, b) < 0 ? a : b)

const greatest = (first: AmountText, ...others: readonly AmountText[]): AmountText =>
  others.reduce((a, b) => (compareDecimals(a, b) < 0 ? b : a), first)

/**
 * What an adjustment by itself comes to of the lines up to an instalment: its percentage of them; of an amount in kroner, a
 * charge with the first of its lines, and a reduction no further than these cost.
 */
const upTo = ({ percent, amount, kind }: Adjustment, base: AmountText): AmountText => {
  if (percent !== undefined) return smaller(shareOf(base, percent), amount)
  if (kind === 'reduction') return smaller(base, amount)
  return base === '0.00' ? '0.00' : amount
}

/**
 * Its amount in each instalment, nearest to what was wanted up to there. Before the last, it takes no more than an instalment
 * has room for, and no less than the later ones have no room for; the last takes the rest.
 */
const fitted = (amount: AmountText, wanted: readonly AmountText[], room: readonly AmountText[]) => {
  const parts: AmountText[] = []
  for (const [index, own] of room.entries()) {
    const taken = addAmounts(parts)
    const rest = subtractAmounts(amount, taken)
    const due = subtractAmounts(wanted[index] ?? amount, taken)
    const tooMuchLater = subtractAmounts(rest, addAmounts(room.slice(index + 1)))
    parts.push(index === room.length - 1 ? rest : smaller(own, greatest('0.00', due, tooMuchLater)))
  }
  return parts
}

/** A charge makes room for reductions, and only what is in kroner can as well be taken elsewhere. */
const rank = ({ kind, percent }: Adjustment): number => {
  if (kind === 'charge') return 0
  return percent === undefined ? 2 : 1
}

type Instalments = readonly (readonly QuoteLine[])[]

/** Each adjustment with its amounts in the instalments: what one takes of a VAT category and rate, the next has no room for. */
const amountsOf = (adjustments: readonly Adjustment[], instalments: Instalments) => {
  const amounts = new Map<Adjustment, readonly AmountText[]>()
  const rooms = new Map<string, readonly AmountText[]>()
  for (const each of adjustments.toSorted((a, b) => rank(a) - rank(b))) {
    const { vatCategory, vatRate, kind, amount } = each
    const key = `${vatCategory} ${vatRate}`
    const room = rooms.get(key) ?? instalments.map((lines) => baseOf({ vatCategory, vatRate }, lines))
    const bases = instalments.map((lines) => baseOf(each, lines))
    const wanted = bases.map((_, index) => upTo(each, addAmounts(bases.slice(0, index + 1))))
    const isCharge = kind === 'charge'
    const parts = fitted(amount, wanted, isCharge ? room.map(() => amount) : room)
    const left = room.map((own, index) => {
      const part = parts[index] ?? '0.00'
      return isCharge ? addAmounts([own, part]) : subtractAmounts(own, part)
    })
    amounts.set(each, parts)
    rooms.set(key, left)
  }
  return amounts
}

/**
 * What each instalment has of the adjustments, in their order; one that comes to nothing there is left out. Reductions that
 * are together no more than the lines and charges of their VAT category and rate (QR-41) are so in every instalment.
 *
 * @param instalments the lines of each.
 */
export const dividedAdjustments = (
  adjustments: readonly Adjustment[],
  instalments: Instalments,
): readonly (readonly Adjustment[])[] => {
  const amounts = amountsOf(adjustments, instalments)
  return instalments.map((lines, index) =>
    adjustments.flatMap((each): readonly Adjustment[] => {
      const amount = amounts.get(each)?.[index] ?? '0.00'
      const base = each.agreed === true ? each.base : baseOf(each, lines)
      return amount === '0.00' ? [] : [{ ...each, base, amount }]
    }),
  )
}
