import {
  type AmountText,
  addAmounts,
  compareDecimals,
  type Instant,
  requireArgument,
  shareOf,
  valueAt,
} from '@anslag/pricing'
import { plannedInvoices } from '../invoicing/invoices.ts'
import { isPart } from '../invoicing/parts.ts'
import { deliveriesMade } from '../lifecycle/deliveries-made.ts'
import { acceptanceOf } from '../lifecycle/status.ts'
import type { Content } from '../quote/content.ts'
import type { Revision } from '../quote/quote.ts'
import type { QuoteVat, Totals } from '../quote/vat.ts'
import { isDueIn, isOwedIn } from './is-owed.ts'
import { lineAmounts } from './line-amounts.ts'

/** What is owed of what was agreed. */
export interface Owed {
  /** `delivered` when any delivery was made. */
  readonly stage: 'accepted' | 'delivered'
  /** The last delivery that was made; absent where none was ordered by name. */
  readonly deliveryId?: string
  /** Per VAT category and rate of the quote, in its order; VAT is rounded once in each. */
  readonly vatBreakdown: readonly QuoteVat[]
  readonly totals: Pick<Totals, 'net' | 'vat' | 'gross'>
}

type Sums = Pick<Owed, 'vatBreakdown' | 'totals'>

/** VAT and totals of taxable amounts that stand in the order of the quote's VAT groups. */
const sumsOf = ({ vatBreakdown: groups }: Content, taxable: readonly AmountText[]): Sums => {
  const vatBreakdown = groups.map((group, index) => {
    const amount = taxable[index] ?? '0.00'
    return { ...group, taxable: amount, vat: shareOf(amount, group.rate) }
  })
  const [net, vat] = [addAmounts(taxable), addAmounts(vatBreakdown.map((group) => group.vat))]
  return { vatBreakdown, totals: { net, vat, gross: addAmounts([net, vat]) } }
}

/**
 * Taxable amounts of the lines that are owed. Of a quote for a change, what it takes away counts at once and what it adds
 * when that is owed, or the other way round where it comes to a credit: so it is never more than was agreed, and grows.
 */
const ofLines = (revision: Revision, moment: Instant): readonly AmountText[] => {
  const { content } = revision
  const isOwed = isOwedIn(revision, moment)
  const isCredit = content.totals.gross.startsWith('-')
  const counted = lineAmounts(content).filter(({ line, amount }) => isOwed(line) || amount.startsWith('-') !== isCredit)
  const taxable = content.vatBreakdown.map(({ category, rate }) =>
    addAmounts(counted.flatMap((each) => (each.category === category && each.rate === rate ? [each.amount] : []))),
  )
  const { net, gross } = sumsOf(content, taxable).totals
  const isOther = [net, gross].some((sum) => sum !== '0.00' && sum.startsWith('-') !== isCredit)
  return isOther ? taxable.map(() => '0.00') : taxable
}

/** Taxable amounts of parts of the sum that are due, whatever lines they come of. */
const ofParts = (revision: Revision, moment: Instant): readonly AmountText[] => {
  const { content } = revision
  const isDue = isDueIn(revision, moment)
  const due = (content.instalments ?? []).some(isPart)
    ? plannedInvoices(content).filter(({ instalment }) => isDue(instalment.when))
    : []
  const groups = due.flatMap(({ vatBreakdown }) => vatBreakdown)
  return content.vatBreakdown.map(({ category, rate }) =>
    addAmounts(groups.flatMap((each) => (each.category === category && each.rate === rate ? [each.taxable] : []))),
  )
}

const greatest = (one: AmountText, other: AmountText): AmountText => (compareDecimals(one, other) < 0 ? other : one)

/**
 * What is owed of an accepted quote if it is given up now, or was when it was: exactly, of what was agreed. Owed are the lines
 * whose work is done (coordination from acceptance, the rest with its delivery) and those of instalments that are due, each
 * with its part of charges and reductions, which are divided as among invoices; of parts of the sum at least those that are
 * due. It never comes to more than was agreed, never falls, and is what was agreed when everything is delivered. Of a quote
 * for a change it is what the change adds to that, or takes away.
 *
 * Of coordination at 20 026.00 and other work at 18 937.00, all at 25 % VAT and with a reduction of 50 %, 19 481.50 was
 * agreed. Owed are 10 013.00 and VAT of 2 503.25 from acceptance, 19 481.50 and 4 870.38 when the delivery is made.
 *
 * @param now decides which instalments on a day are due; of a quote that was cancelled, the moment of that does
 * @returns undefined where nobody has accepted, or not any longer
 */
export const owedOf = (revision: Revision, now: Instant): Owed | undefined => {
  requireArgument(Array.isArray(valueAt(revision, ['events'])), 'owedOf', 'revision', 'a revision of a quote')
  if (acceptanceOf(revision) === undefined) return undefined
  const { content, events } = revision
  const moment = events.find(({ kind }) => kind === 'cancelled')?.at ?? now
  const parts = ofParts(revision, moment)
  const taxable = ofLines(revision, moment).map((amount, index) => {
    const part = parts[index] ?? '0.00'
    return part === '0.00' ? amount : greatest(amount, part)
  })
  const made = deliveriesMade(revision)
  const deliveryId = made.at(-1) ?? ''
  return {
    stage: made.length > 0 ? 'delivered' : 'accepted',
    ...(deliveryId === '' ? {} : { deliveryId }),
    ...sumsOf(content, taxable),
  }
}
