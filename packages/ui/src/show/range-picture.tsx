/** The points of a range, as whole numbers of the same unit, written as text. */
export interface RangePoints {
  readonly low: string
  readonly median: string
  readonly high: string
  /** What is expected, drawn as a ring. */
  readonly usual: string
  /** What is set aside, drawn as a mark below the line. */
  readonly budget: string
}

const [width, margin] = [320n, 12n]

/** Where each point lies across the picture, in units of it. */
const placed = (points: RangePoints): Readonly<Record<keyof RangePoints, number>> => {
  const { low, median, high, usual, budget } = points
  const all = [low, median, high, usual, budget].map(BigInt).toSorted((a, b) => Number(a - b))
  const [least = 0n, most = least] = [all.at(0), all.at(-1)]
  const span = most - least || 1n
  const at = (point: string): number => Number(margin + ((BigInt(point) - least) * (width - 2n * margin)) / span)
  return { low: at(low), median: at(median), high: at(high), usual: at(usual), budget: at(budget) }
}

interface RangePictureProps {
  readonly points: RangePoints
  /** The range in a sentence, for those who do not see it. */
  readonly title: string
}

/** A range as a bar from low to high, with a line at the middle, a ring at what is expected and a mark at what is set aside. */
export const RangePicture = ({ points, title }: RangePictureProps) => {
  const at = placed(points)
  return (
    <svg class="range-picture" viewBox={`0 0 ${width} 40`} role="img" aria-label={title} focusable="false">
      <line class="range-ground" x1="0" x2={String(width)} y1="16" y2="16" />
      <rect class="range-bar" x={at.low} width={Math.max(2, at.high - at.low)} y="9" height="14" rx="3" />
      <line class="range-median" x1={at.median} x2={at.median} y1="6" y2="26" />
      <circle class="range-usual" cx={at.usual} cy="16" r="6" />
      <path class="range-budget" d={`M${at.budget} 24 l8 13 h-16 z`} />
    </svg>
  )
}
