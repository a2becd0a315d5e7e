import { useId } from 'preact/hooks'
import { Hatching } from './hatching.tsx'

/** One column: what it is, and its two parts in whole units of the same measure, as text. */
export interface YearColumnPart {
  readonly label: string
  readonly usual: string
  readonly allowance: string
}

interface YearColumnsProps {
  /** The columns in a sentence, for those who do not see them. */
  readonly title: string
  readonly columns: readonly YearColumnPart[]
  /** What the filled part is, and the hatched one. */
  readonly legend: readonly [string, string]
}

const [height, each, gap] = [100n, 40, 10]

const total = ({ usual, allowance }: YearColumnPart): bigint => BigInt(usual) + BigInt(allowance)

const larger = (a: bigint, b: bigint): bigint => {
  if (a > b) return a
  return b
}

/** Columns beside each other, the filled part below the hatched one; the highest is as high as the picture. */
export const YearColumns = ({ title, columns, legend: [usual, allowance] }: YearColumnsProps) => {
  const id = useId()
  const most = [1n, ...columns.map(total)].reduce(larger)
  const tall = (length: bigint): number => Number((length * height) / most)
  const width = Math.max(columns.length * each, 240)
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${width} 168`}
      width={width}
      height="168"
      role="img"
      aria-labelledby={`${id}t`}
      focusable="false"
      font-size="12"
      fill="currentColor"
    >
      <title id={`${id}t`}>{title}</title>
      <Hatching id={`${id}h`} />
      {columns.map((column, index) => {
        const [x, filled, all] = [index * each + gap / 2, tall(BigInt(column.usual)), tall(total(column))]
        return (
          <g key={column.label}>
            <rect
              x={x}
              y={104 - all}
              width={each - gap}
              height={all - filled}
              fill={`url(#${id}h)`}
              stroke="currentColor"
            />
            <rect x={x} y={104 - filled} width={each - gap} height={filled} stroke="currentColor" />
            <text x={x + (each - gap) / 2} y="118" text-anchor="middle">
              {column.label}
            </text>
          </g>
        )
      })}
      <rect x="5" y="132" width="12" height="10" stroke="currentColor" />
      <text x="24" y="142">
        {usual}
      </text>
      <rect x="5" y="152" width="12" height="10" fill={`url(#${id}h)`} stroke="currentColor" />
      <text x="24" y="162">
        {allowance}
      </text>
    </svg>
  )
}
