import { Scrolling } from '@anslag/ui'
import { useDesk } from '../../shell/desk.ts'
import { byOn, nameOf, periodOf } from './list-words.ts'
import type { ListRow } from './state.ts'

/** Where the file of a list is. */
export const fileOf = (key: string): string => `/api/price-lists/${key}/document`

const Row = ({ row }: { readonly row: ListRow }) => {
  const { words } = useDesk()
  const { priceLists } = words
  const { key, upload, standing } = row
  const name = nameOf(row, words)
  return (
    <tr data-standing={standing}>
      <th scope="row">
        {upload === undefined ? (
          name
        ) : (
          <a class="ds-link" href={`/price-lists/${key}`}>
            {name}
          </a>
        )}
      </th>
      <td>{priceLists.standings[standing]}</td>
      <td>{periodOf(row, words)}</td>
      <td>
        {upload === undefined
          ? priceLists.bundled
          : byOn(priceLists.uploadedBy, upload.uploadedBy, upload.uploadedAt, words)}
      </td>
      <td>
        <a class="ds-link" href={fileOf(key)} download aria-label={`${priceLists.download}: ${name}`}>
          {priceLists.download}
        </a>
      </td>
    </tr>
  )
}

/** Every list: what waits first, then what prices. */
export const Lists = ({ rows }: { readonly rows: readonly ListRow[] }) => {
  const { priceLists } = useDesk().words
  const { list, standing, validity, origin, file } = priceLists.columns
  return (
    <Scrolling class="wide-table" aria-label={priceLists.title}>
      <table>
        <thead>
          <tr>
            {[list, standing, validity, origin, file].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </Scrolling>
  )
}
