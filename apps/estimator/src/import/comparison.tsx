import type { ChangeView, DifferenceView } from '@anslag/presentation'
import type { Words } from '../shell/app.ts'
import { useApp } from '../shell/app-context.ts'
import type { Compared } from './compared-estimate.ts'

const Row = ({ of, causes = [] }: { readonly of: ChangeView; readonly causes?: readonly string[] }) => (
  <tr>
    <th scope="row">
      {of.label}
      {causes.map((cause) => (
        <small key={cause} class="cause">
          {cause}
        </small>
      ))}
    </th>
    <td class="amount">{of.before}</td>
    <td class="amount">{of.after}</td>
    <td class="amount">{of.change}</td>
  </tr>
)

interface ChangesProps {
  readonly of: DifferenceView
  readonly words: Words['import']['compared']
}

/** The totals first, since they are what somebody looks for. */
const Changes = ({ of: { heading, columns, lines, totals }, words }: ChangesProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll it
  <section class="changes" aria-label={heading} tabIndex={0}>
    <table class="lines">
      <thead>
        <tr>
          <th scope="col">{columns.text}</th>
          <th scope="col" class="amount">
            {words.earlier}
          </th>
          <th scope="col" class="amount">
            {words.now}
          </th>
          <th scope="col" class="amount">
            {columns.change}
          </th>
        </tr>
      </thead>
      <tbody class="sums">
        {totals.map((total) => (
          <Row key={total.label} of={total} />
        ))}
      </tbody>
      <tbody>
        {lines.map((line) => (
          <Row key={line.id} of={line} causes={line.causes} />
        ))}
      </tbody>
    </table>
  </section>
)

interface ComparisonProps {
  readonly of: Compared
  readonly words: Words['import']['compared']
  readonly onClose: () => void
}

/** The price of an estimate that was made earlier, today's price of the same answers, and why they differ. */
export const Comparison = ({ of: { reasons, view, demonstration }, words, onClose }: ComparisonProps) => {
  const { texts } = useApp()
  const gross = view.totals.at(-1)
  const same = view.lines.length === 0 && view.vatRates.length === 0
  return (
    <section class="comparison" aria-labelledby="comparison">
      <h3 class="ds-heading" data-size="xs" id="comparison">
        {words.heading}
      </h3>
      <p>{words.intro}</p>
      {demonstration && <p class="made-up">{texts.demonstration}</p>}
      {reasons.length > 0 && (
        <>
          <p>{words.reasons}</p>
          <ul>
            {[...reasons, ...view.vatRates].map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      {gross !== undefined && !same && <p class="sum">{words.total(gross.before, gross.after, gross.change)}</p>}
      {same ? <p class="same">{words.same}</p> : <Changes of={view} words={words} />}
      <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick={onClose}>
        {words.close}
      </button>
    </section>
  )
}
