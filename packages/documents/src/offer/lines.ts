import type { QuoteLineView, QuoteView } from '@anslag/presentation/quote'
import type { Request } from '@anslag/pricing'

/** A line with its number in the offer, by which other places of it name the line. */
export interface NumberedLine extends QuoteLineView {
  readonly number: number
}

/** The lines below each of SSB's headings, those of no heading last; below each, what is done once first, then each delivery's. */
export const numberedLines = ({ summary, lines }: QuoteView, { deliveries = [] }: Request): readonly NumberedLine[] => {
  const headings = [...summary.map(({ heading }) => heading), undefined]
  const placeOf = ({ delivery }: QuoteLineView): number => deliveries.findIndex(({ id }) => id === delivery)
  return headings
    .flatMap((heading) => lines.filter((line) => line.heading === heading).toSorted((a, b) => placeOf(a) - placeOf(b)))
    .map((line, index) => ({ ...line, number: index + 1 }))
}

/** Numbers as people write them: `1–3, 7`. */
export const numbersText = (numbers: readonly number[]): string => {
  const runs: (readonly [first: number, last: number])[] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const [first, last] = runs.at(-1) ?? []
    if (first !== undefined && last === number - 1) runs[runs.length - 1] = [first, number]
    else runs.push([number, number])
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ')
}
