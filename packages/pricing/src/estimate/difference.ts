import { type AmountText, requireArgument, subtractAmounts, type Text, valueAt } from '../values/index.ts'
import { type Cause, causesOf } from './causes.ts'
import type { Estimate } from './estimate.ts'
import type { Line } from './line.ts'
import type { Request } from './request.ts'
import type { VatBreakdown } from './vat-breakdown.ts'

/** An amount before and after, and what was added to it: negative where it became less. */
export interface Change {
  readonly before: AmountText
  readonly after: AmountText
  readonly change: AmountText
}

/** A line that is new, gone, of another amount or of other VAT. A line that one side lacks counts as 0.00 there. */
export interface LineDifference extends Change {
  readonly id: string
  readonly text: Text
  readonly causes: readonly Cause[]
}

/** A VAT rate that one side has and the other has not. */
export interface VatDifference {
  readonly category: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/**
 * What differs between two estimates: the totals, every line that is not the same with its causes, and the rates of
 * VAT.
 */
export interface Difference {
  readonly net: Change
  readonly vat: Change
  readonly gross: Change
  /** Only the lines that differ, in amount or in VAT: those of `a` first, then the new ones. */
  readonly lines: readonly LineDifference[]
  readonly vatRates: readonly VatDifference[]
}

const change = (before: AmountText, after: AmountText): Change => ({
  before,
  after,
  change: subtractAmounts(after, before),
})

/** What is compared of an estimate; also what something else says that has lines with traces, VAT groups and totals. */
export interface Compared {
  readonly request: Request
  readonly lines: readonly Pick<Line, 'id' | 'text' | 'net' | 'vatCategory' | 'vatRate' | 'trace'>[]
  readonly vatBreakdown: readonly Pick<VatBreakdown, 'category' | 'rate'>[]
  readonly totals: Pick<Estimate['totals'], 'net' | 'vat' | 'gross'>
}

type ComparedLine = Compared['lines'][number]

const ratesIn = ({ vatBreakdown }: Compared, category: string): readonly string[] =>
  vatBreakdown.filter((each) => each.category === category).map(({ rate }) => rate)

const vatOf = ({ vatCategory, vatRate }: ComparedLine): string => `${vatCategory} ${vatRate}`

/** VAT that a line has otherwise than before, but not where its whole category has one rate in place of another. */
const vatCauses = (before: ComparedLine, after: ComparedLine, a: Compared, b: Compared): readonly Cause[] => {
  const { vatCategory: category } = after
  const isNewRate = category === before.vatCategory && ratesIn(a, category).length + ratesIn(b, category).length === 2
  return vatOf(before) === vatOf(after) || isNewRate
    ? []
    : [{ kind: 'vat', ref: 'vat', before: vatOf(before), after: vatOf(after) }]
}

const lineDifference = (
  before: ComparedLine | undefined,
  after: ComparedLine | undefined,
  a: Compared,
  b: Compared,
) => {
  const line = after ?? before
  if (line === undefined) return []
  const { id, text } = line
  const amounts = change(before?.net ?? '0.00', after?.net ?? '0.00')
  if (before === undefined || after === undefined) {
    const side = before === undefined ? { after: amounts.after } : { before: amounts.before }
    return [{ id, text, ...amounts, causes: [{ kind: 'line' as const, ref: id, ...side }] }]
  }
  const ofVat = vatCauses(before, after, a, b)
  if (before.net === after.net) return ofVat.length === 0 ? [] : [{ id, text, ...amounts, causes: ofVat }]
  const ofAmount = causesOf([before.trace, a.request], [after.trace, b.request])
  return [{ id, text, ...amounts, causes: [...ofAmount, ...ofVat] }]
}

const vatRates = (a: Compared, b: Compared): readonly VatDifference[] => {
  const categories = [...new Set([...a.vatBreakdown, ...b.vatBreakdown].map(({ category }) => category))]
  return categories
    .map((category) => ({ category, before: ratesIn(a, category), after: ratesIn(b, category) }))
    .filter(({ before, after }) => before.join() !== after.join())
}

/**
 * Compares two estimates line by line, each difference with its causes. The only comparison of figures in the project.
 *
 * @example
 * ```ts
 * import { bundledBooks, exampleRequests } from '@anslag/price-lists'
 * import { difference, estimate, priceBookOn, readRequest } from '@anslag/pricing'
 *
 * const day = '2026-11-22'
 * const book = priceBookOn(day, bundledBooks())
 * if (!book.ok) throw new Error('no list for the day')
 * const priced = (areas: readonly string[]) => {
 *   const request = readRequest({ ...Object(exampleRequests.small), areas }, book.value.catalogue)
 *   const made = request.ok ? estimate({ request: request.value, book: book.value, day }) : request
 *   if (!made.ok) throw new Error(JSON.stringify(made.issues))
 *   return made.value
 * }
 * const { net, lines } = difference(priced(['utdanning']), priced(['utdanning', 'inntekt']))
 * console.log(net.change, lines.map(({ id }) => id)) // 2467.50 [ 'variable-lists@2027' ]
 * ```
 */
export const difference = (a: Compared, b: Compared): Difference => {
  for (const [argument, given] of Object.entries({ a, b }))
    requireArgument(Array.isArray(valueAt(given, ['lines'])), 'difference', argument, 'an estimate')
  const [inA, inB] = [a, b].map(({ lines }) => new Map(lines.map((line) => [line.id, line])))
  const ids = [...new Set([...a.lines, ...b.lines].map(({ id }) => id))]
  return {
    net: change(a.totals.net, b.totals.net),
    vat: change(a.totals.vat, b.totals.vat),
    gross: change(a.totals.gross, b.totals.gross),
    lines: ids.flatMap((id) => lineDifference(inA?.get(id), inB?.get(id), a, b)),
    vatRates: vatRates(a, b),
  }
}
