import type { LabelledAmount, QuoteView } from '@anslag/presentation/quote'

const Row = ({
  of: { label, value },
  name,
}: {
  readonly of: Pick<LabelledAmount, 'label' | 'value'>
  readonly name?: string
}) => (
  <div class={name}>
    <dt>{label}</dt>
    <dd key={value} class="amount">
      {value}
    </dd>
  </div>
)

/** From the lines to what is to be paid. */
export const Sums = ({ view: { adjustments, vat, totals } }: { readonly view: QuoteView }) => (
  <dl class="case-sums">
    {adjustments.length > 0 && <Row of={totals.lines} />}
    {adjustments.map((each) => (
      <Row key={each.id} of={each} />
    ))}
    <Row of={totals.net} name="net" />
    {vat.map((each) => (
      <Row key={each.label} of={each} />
    ))}
    <Row of={totals.gross} name="gross" />
  </dl>
)
