/** One bar: what it is, its amount as text, and its length in whole units of the same measure. */
export interface BarRow {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly length: string
}

/** Bars below their names and amounts, drawn as SVG. The longest fills the width; nothing is told by colour alone. */
export const Bars = ({ rows, longest }: { readonly rows: readonly BarRow[]; readonly longest: string }) => (
  <ul class="bars">
    {rows.map(({ key, label, value, length }) => (
      <li key={key}>
        <span class="bar-label">{label}</span>
        <span key={value} class="amount">
          {value}
        </span>
        <svg class="bar" viewBox={`0 0 ${longest} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect class="bar-ground" width="100%" height="1" />
          <rect class="bar-length" width={length} height="1" />
        </svg>
      </li>
    ))}
  </ul>
)
