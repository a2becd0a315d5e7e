import type { Grid } from '@anslag/presentation/plan'
import { Scrolling } from '@anslag/ui'

/** A plain table under its name; who has a narrow window scrolls the table, not the page. */
export const GridTable = ({ grid: { columns, rows, sum }, name }: { readonly grid: Grid; readonly name: string }) => {
  const row = ([head, ...cells]: readonly string[]) => (
    <tr key={`${head} ${cells.join()}`}>
      <th scope="row">{head}</th>
      {cells.map((cell, place) => (
        <td key={columns[place + 1]} class="amount">
          {cell}
        </td>
      ))}
    </tr>
  )
  return (
    <Scrolling class="grid-table" aria-label={name}>
      <table>
        <caption class="ds-sr-only">{name}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map(row)}</tbody>
        {sum && <tfoot>{row(sum)}</tfoot>}
      </table>
    </Scrolling>
  )
}
