import { fill } from '@anslag/presentation'
import type { ChangeView, DifferenceView } from '@anslag/presentation/estimate'
import { Button, Scrolling, Section } from '@anslag/ui'
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

/** The totals first, since they are what somebody looks for. */
const Changes = ({ of: { heading, columns, lines, totals } }: { readonly of: DifferenceView }) => (
  <Scrolling class="changes" aria-label={heading}>
    <table class="lines">
      <thead>
        <tr>
          <th scope="col">{columns.text}</th>
          {[columns.before, columns.after, columns.change].map((column) => (
            <th key={column} scope="col" class="amount">
              {column}
            </th>
          ))}
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
  </Scrolling>
)

interface ComparisonProps {
  readonly of: Compared
  readonly onClose: () => void
}

/** The price of an estimate that was made earlier, today's price of the same answers, and why they differ. */
export const Comparison = ({ of: { reasons, view, demonstration }, onClose }: ComparisonProps) => {
  const { texts, words: all } = useApp()
  const words = all.import.compared
  const gross = view.totals.at(-1)
  const same = view.lines.length === 0 && view.vatRates.length === 0
  return (
    <Section class="comparison" level={3} size="xs" id="comparison" text={words.heading}>
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
      {gross !== undefined && !same && (
        <p class="sum">{fill(words.total, { before: gross.before, after: gross.after, change: gross.change })}</p>
      )}
      {same ? <p class="same">{words.same}</p> : <Changes of={view} />}
      <Button variant="tertiary" small onClick={onClose}>
        {words.close}
      </Button>
    </Section>
  )
}
