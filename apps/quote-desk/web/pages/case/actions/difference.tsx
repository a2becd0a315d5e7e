import { quoteDifferenceView } from '@anslag/presentation/quote'
import { revisionDifference } from '@anslag/quotes'
import { useCase } from '../case-context.ts'
import { revisionsToCompare } from './compared.ts'

/** What differs between the draft and the revision that was issued last: of the sum and line by line, with causes. Nothing of a first draft. */
export const DifferenceToSealed = () => {
  const { shown, words } = useCase()
  const { texts, quote: told } = words
  const compared = revisionsToCompare(shown.value.body.quote)
  if (compared === undefined) return null
  const [before, after] = compared
  const view = quoteDifferenceView(revisionDifference(before, after), [before, after], texts, told)
  return (
    <section class="difference" aria-label={view.heading}>
      <h3 class="ds-heading" data-size="2xs">
        {view.heading}
      </h3>
      {view.same !== undefined && <p>{view.same}</p>}
      <table class="changes">
        <thead>
          <tr>
            <th scope="col">{view.columns.text}</th>
            <th scope="col">{view.columns.before}</th>
            <th scope="col">{view.columns.after}</th>
            <th scope="col">{view.columns.change}</th>
          </tr>
        </thead>
        <tbody>
          {[...view.lines, ...view.totals.map((each) => ({ ...each, id: each.label, causes: [] }))].map((line) => (
            <tr key={`${line.id} ${line.after}`}>
              <th scope="row">
                {line.label}
                {line.causes.map((cause) => (
                  <span key={cause} class="remark">
                    {cause}
                  </span>
                ))}
              </th>
              <td class="amount">{line.before}</td>
              <td class="amount">{line.after}</td>
              <td class="amount">{line.change}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
