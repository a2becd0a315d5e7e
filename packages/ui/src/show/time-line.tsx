import { useId } from 'preact/hooks'
import { Hatching } from './hatching.tsx'

/** A point so many days after the start, with what is written at it. */
export interface TimeLinePoint {
  readonly after: number
  readonly label: string
}

interface TimeLineProps {
  /** The time line in a sentence, for those who do not see it. */
  readonly title: string
  readonly start: TimeLinePoint
  readonly workBegins: TimeLinePoint
  readonly delivered: { readonly low: TimeLinePoint; readonly median: TimeLinePoint; readonly high: TimeLinePoint }
  readonly waiting: string
  readonly work: string
}

const [width, margin] = [360, 8]

/** How far from the ends a label that is centred may stand. */
const room = 62

/** A hatched bar for waiting, a filled one for work, and a line with ends for when it may be done. */
export const TimeLine = ({ title, start, workBegins, delivered, waiting, work }: TimeLineProps) => {
  const id = useId()
  const { low, median, high } = delivered
  const at = ({ after }: TimeLinePoint): number => margin + (after * (width - 2 * margin)) / Math.max(1, high.after)
  const centred = Math.min(width - room, Math.max(room, at(median)))
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${width} 104`}
      width={width}
      height="104"
      role="img"
      aria-labelledby={`${id}t`}
      focusable="false"
      font-size="12"
      fill="currentColor"
    >
      <title id={`${id}t`}>{title}</title>
      <Hatching id={`${id}h`} />
      <text x={centred} y="14" text-anchor="middle" font-weight="bold">
        {median.label}
      </text>
      <rect
        x={at(start)}
        y="24"
        width={at(workBegins) - at(start)}
        height="18"
        fill={`url(#${id}h)`}
        stroke="currentColor"
      />
      <rect
        x={at(workBegins)}
        y="24"
        width={Math.max(0, at(median) - at(workBegins))}
        height="18"
        stroke="currentColor"
      />
      <path
        d={`M${at(low)} 48 v12 M${at(high)} 48 v12 M${at(low)} 54 H${at(high)} M${at(median)} 18 V60`}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
      />
      <text x={margin} y="76">
        {start.label}
      </text>
      <text x={width - margin} y="76" text-anchor="end">
        {high.label}
      </text>
      <rect x={margin} y="88" width="12" height="10" fill={`url(#${id}h)`} stroke="currentColor" />
      <text x={margin + 18} y="98">
        {waiting}
      </text>
      <rect x="140" y="88" width="12" height="10" stroke="currentColor" />
      <text x="158" y="98">
        {work}
      </text>
    </svg>
  )
}
