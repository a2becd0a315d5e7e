import { fill } from '@anslag/presentation'
import type { LabelledAmount, QuoteView } from '@anslag/presentation/quote'
import { useDesk } from '../../../shell/desk.ts'

interface RowProps {
  readonly of: Pick<LabelledAmount, 'label' | 'value'>
  readonly saved?: Pick<LabelledAmount, 'value'> | undefined
  readonly name?: string
}

const Row = ({ of: { label, value }, saved, name }: RowProps) => {
  const { casePage } = useDesk().words
  return (
    <div class={name}>
      <dt>{label}</dt>
      <dd key={value} class="amount">
        {value}
        {saved !== undefined && saved.value !== value && (
          <span class="remark">{fill(casePage.before, { amount: saved.value })}</span>
        )}
      </dd>
    </div>
  )
}

/** What is to be paid, before how it comes about. */
export const Total = ({ of, saved }: Pick<RowProps, 'of' | 'saved'>) => (
  <dl class="case-total">
    <Row of={of} saved={saved} name="gross" />
  </dl>
)

interface SumsProps {
  readonly view: QuoteView
  /** As it was saved, where something else is being written. */
  readonly saved: QuoteView | undefined
}

/** From the lines to what is to be paid. */
export const Sums = ({ view: { adjustments, vat, totals }, saved }: SumsProps) => (
  <dl class="case-sums">
    {adjustments.length > 0 && <Row of={totals.lines} saved={saved?.totals.lines} />}
    {adjustments.map((each) => (
      <Row key={each.id} of={each} saved={saved?.adjustments.find(({ id }) => id === each.id)} />
    ))}
    <Row of={totals.net} saved={saved?.totals.net} name="net" />
    {vat.map((each) => (
      <Row key={each.label} of={each} saved={saved?.vat.find(({ label }) => label === each.label)} />
    ))}
    <Row of={totals.gross} saved={saved?.totals.gross} name="gross" />
  </dl>
)
