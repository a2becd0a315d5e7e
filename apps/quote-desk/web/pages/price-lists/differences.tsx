import { fill } from '@anslag/presentation'
import { listDifferenceView } from '@anslag/presentation/estimate'
import { Scrolling, Section } from '@anslag/ui'
import type { ListBody } from '../../api/answers.ts'
import { useDesk } from '../../shell/desk.ts'
import { useLaterTexts } from '../../words/later/later-texts.ts'

/** In what a list differs from the one that applies. */
export const Differences = ({ list }: { readonly list: ListBody }) => {
  const { priceLists, asking } = useDesk().words
  const later = useLaterTexts()
  if (!('document' in list)) return null
  const { comparedWith, changes } = list
  if (comparedWith === undefined || changes === undefined) return <p class="measure">{priceLists.nothingBefore}</p>
  const heading = fill(priceLists.changes, { list: comparedWith.list, revision: String(comparedWith.revision) })
  const view = later && listDifferenceView(changes, later)
  return (
    <Section id="changes" class="part" level={2} text={heading}>
      {view === undefined && <p role="status">{asking.loading}</p>}
      {view?.same !== undefined && <p>{view.same}</p>}
      {view !== undefined && view.rows.length > 0 && (
        <Scrolling class="wide-table" aria-label={fill(asking.table, { name: heading })}>
          <table>
            <thead>
              <tr>
                <th scope="col">{priceLists.place}</th>
                <th scope="col">{priceLists.before}</th>
                <th scope="col">{priceLists.after}</th>
              </tr>
            </thead>
            <tbody>
              {view.rows.map(({ path, label, before, after }) => (
                <tr key={path}>
                  <th scope="row" class="place">
                    {label}
                  </th>
                  <td>{before}</td>
                  <td>
                    <strong>{after}</strong>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
    </Section>
  )
}
