import type { Cause, Difference, Estimate, PriceBookDocuments } from '@anslag/pricing'
import type { Content } from '@anslag/quotes'
import { fill } from '../format/fill.ts'
import { formatDecimal, formatMoney, formatPercent } from '../format/number.ts'
import { known } from '../names/known.ts'
import { placeOf } from '../names/place.ts'
import type { Texts } from '../texts/texts.ts'
import { causeInWords } from '../views/cause-in-words.ts'
import { type DifferenceView, differenceView } from '../views/difference-view.ts'
import type { ShownQuoteWords } from './texts/quote.ts'

/** One side of a comparison: what was priced, and what officers decided about it; nothing in an estimate by itself. */
export interface QuoteSide {
  readonly estimate: Estimate
  readonly assumptions: Content['assumptions']
}

/** A member of a fixed line or an adjustment: `/fixedLines/fixed:course/quantity`. */
const ofOfficer = /^\/(?:fixedLines|adjustments)\/.+\/(\w+)$/

const value = (member: string, text: string | undefined, texts: Texts): string => {
  if (text === undefined) return '–'
  if (member === 'percent') return formatPercent(text, texts)
  return member === 'quantity' ? formatDecimal(text, texts) : formatMoney(text, texts)
}

const isDecided = ({ kind, ref }: Cause, sides: readonly QuoteSide[]): boolean =>
  kind === 'assumption' &&
  (!ref.startsWith('/') ||
    sides.some(({ assumptions }) =>
      assumptions.some((each) => each.kind === 'driver' && placeOf(each.ref).driver === placeOf(ref).driver),
    ))

/**
 * What differs between two revisions, two quotes, or an estimate and a quote, in words: a figure that an officer decided is
 * said to be that, and not something that nobody answered.
 */
export const quoteDifferenceView = (
  difference: Difference,
  sides: readonly [before: QuoteSide, after: QuoteSide],
  texts: Texts,
  words: ShownQuoteWords,
  documents: Partial<PriceBookDocuments> = {},
): DifferenceView => {
  const [before, after] = sides
  const requests = [after.estimate.request, before.estimate.request]
  const cause = (each: Cause): string => {
    const [, member] = ofOfficer.exec(each.ref) ?? []
    if (member !== undefined && each.kind !== 'line') {
      const what = known<string>(words.view.members, member) ?? member
      const [from, to] = [value(member, each.before, texts), value(member, each.after, texts)]
      return fill(words.view.changed, { what, before: from, after: to })
    }
    if (!isDecided(each, sides)) return causeInWords(each, requests, texts, documents)
    const decided = { ...texts, difference: { ...texts.difference, assumption: words.view.decided } }
    return causeInWords(each, requests, decided, documents)
  }
  const view = differenceView(difference, before.estimate, after.estimate, texts, documents)
  return {
    ...view,
    heading: words.view.difference,
    lines: view.lines.map((line, index) => ({ ...line, causes: (difference.lines[index]?.causes ?? []).map(cause) })),
  }
}
