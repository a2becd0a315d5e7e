import { useDesk } from '../../shell/desk.ts'
import { dayFromToday, today } from '../../words/near-day.ts'
import type { ListedRow } from './listed.ts'
import { statusWords, sumInWords } from './row-words.ts'

const links = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.case-link')]

/** Chooses the case so many below the chosen one, or above it; the first where none is chosen. */
export const chooseCase = (step: 1 | -1): void => {
  const all = links()
  const chosen = all.findIndex((each) => each.matches(':focus'))
  const next = chosen < 0 ? 0 : Math.min(Math.max(chosen + step, 0), all.length - 1)
  all[next]?.focus()
}

const Row = ({ row }: { readonly row: ListedRow }) => {
  const { words } = useDesk()
  const { columns, draft } = words.register
  const day = today()
  const [status = '', due] = statusWords(row, day, words)
  return (
    <tr>
      <th scope="row">
        <a class="ds-link case-link" href={`/cases/${row.case}`}>
          {row.number ?? draft}
          <span class="ds-sr-only">
            , {row.buyer}, {row.project}
          </span>
        </a>
      </th>
      {row.day !== undefined && (
        <td data-label={columns.due}>
          {dayFromToday(row.day, day, words)}
          {row.of !== undefined && <small> {row.of}</small>}
        </td>
      )}
      <td class="long" data-label={columns.buyer}>
        <span>{row.buyer}</span>
      </td>
      <td class="long" data-label={columns.project}>
        <span>{row.project}</span>
      </td>
      <td class="amount" data-label={columns.gross}>
        {sumInWords(row.gross, words)}
      </td>
      <td data-label={columns.status}>
        <span class="status" data-status={row.status}>
          {status}
        </span>
        {due !== undefined && <small>{due}</small>}
      </td>
    </tr>
  )
}

/** Cases, one a row; in a narrow window, one a card. */
export const CaseTable = ({ rows }: { readonly rows: readonly ListedRow[] }) => {
  const { columns, title } = useDesk().words.register
  const isDue = rows[0]?.day !== undefined
  return (
    <table class="cases">
      <caption class="ds-sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          {isDue && <th scope="col">{columns.due}</th>}
          <th scope="col">{columns.buyer}</th>
          <th scope="col">{columns.project}</th>
          <th scope="col" class="amount">
            {columns.gross}
          </th>
          <th scope="col">{columns.status}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.case} ${row.of ?? ''}`} row={row} />
        ))}
      </tbody>
    </table>
  )
}
