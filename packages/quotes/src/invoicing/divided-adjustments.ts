import { type AmountText, addAmounts, compareDecimals, shareOf, subtractAmounts } from '@anslag/pricing'
import { basesOf } from '../amounts/adjusted.ts'
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

/** What all up to each come to. There may be as many as there are lines. */
const runningSums = (amounts: readonly AmountText[]): readonly AmountText[] => {
  let sum = '0.00'
  return amounts.map((amount) => {
    sum = addAmounts([sum, amount])
    return sum
  })
}

/**
 * Its amount in each instalment, nearest to what was wanted up to there. Before the last, it takes no more than an instalment
 * has room for, and no less than the later ones have no room for; the last takes the rest.
 */
const fitted = (amount: AmountText, wanted: readonly AmountText[], room: readonly AmountText[]) => {
  const upTo = runningSums(room)
  const all = upTo.at(-1) ?? '0.00'
  let rest = amount
  return room.map((own, index) => {
    const isLast = index === room.length - 1
    const due = subtractAmounts(wanted[index] ?? amount, subtractAmounts(amount, rest))
    const tooMuchLater = subtractAmounts(rest, subtractAmounts(all, upTo[index] ?? all))
    const part = isLast ? rest : smaller(own, greatest('0.00', due, tooMuchLater))
    rest = subtractAmounts(rest, part)
    return part
  })
}

/** A charge makes room for reductions, and only what is in kroner can as well be taken elsewhere. */
const rank = ({ kind, percent }: Adjustment): number => {
  if (kind === 'charge') return 0
  return percent === undefined ? 2 : 1
}

type Instalments = readonly (readonly QuoteLine[])[]

/** What an adjustment has in each instalment, and what its lines cost there. */
interface Divided {
  readonly amounts: readonly AmountText[]
  readonly bases: readonly AmountText[]
}

/** Each adjustment in the instalments: what one takes of a VAT category and rate, the next has no room for. */
const dividedAmong = (
  adjustments: readonly Adjustment[],
  instalments: Instalments,
): ReadonlyMap<Adjustment, Divided> => {
  const divided = new Map<Adjustment, Divided>()
  const rooms = new Map<string, readonly AmountText[]>()
  for (const each of adjustments.toSorted((a, b) => rank(a) - rank(b))) {
    const { vatCategory, vatRate, kind, amount } = each
    const key = `${vatCategory} ${vatRate}`
    const room = rooms.get(key) ?? basesOf({ vatCategory, vatRate }, instalments)
    const bases = basesOf(each, instalments)
    const wanted = runningSums(bases).map((base) => upTo(each, base))
    const isCharge = kind === 'charge'
    const amounts = fitted(amount, wanted, isCharge ? room.map(() => amount) : room)
    const left = room.map((own, index) => {
      const part = amounts[index] ?? '0.00'
      return isCharge ? addAmounts([own, part]) : subtractAmounts(own, part)
    })
    divided.set(each, { amounts, bases })
    rooms.set(key, left)
  }
  return divided
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
  const divided = dividedAmong(adjustments, instalments)
  return instalments.map((_lines, index) =>
    adjustments.flatMap((each): readonly Adjustment[] => {
      const { amounts, bases } = divided.get(each) ?? {}
      const amount = amounts?.[index] ?? '0.00'
      const base = each.agreed === true ? each.base : (bases?.[index] ?? '0.00')
      return amount === '0.00' ? [] : [{ ...each, base, amount }]
    }),
  )
}
