import type { Explanation } from '@anslag/presentation/estimate'

const Source = ({ source }: { readonly source: NonNullable<Explanation['source']> }) => (
  <p class="source">
    {source.url === undefined ? (
      source.title
    ) : (
      <a class="ds-link" href={source.url}>
        {source.title}
      </a>
    )}
    {source.place !== undefined && `, ${source.place}`} ({source.statusText})
  </p>
)

const Body = ({ formula, note, source }: Explanation) => (
  <>
    {formula !== undefined && (
      <p key={formula} class="formula">
        {formula}
      </p>
    )}
    {note !== undefined && (
      <p key={note} class="note">
        {note}
      </p>
    )}
    {source !== undefined && <Source key={`${source.title} ${source.place}`} source={source} />}
  </>
)

const Label = ({ label, value }: Explanation) => (
  <span key={`${label} ${value}`} class="explained">
    <span>{label}</span> <span class="amount">{value}</span>
  </span>
)

interface StepProps {
  readonly explanation: Explanation
  readonly open: boolean
  readonly allOpen: boolean
}

/** Steps that have steps below them open and close; the first ones are open from the start. */
const Step = ({ explanation, open, allOpen }: StepProps) => {
  if (explanation.children.length === 0)
    return (
      <li>
        <Label {...explanation} />
        <Body {...explanation} />
      </li>
    )
  return (
    <li>
      <details open={open || allOpen}>
        <summary>
          <Label {...explanation} />
        </summary>
        <Body {...explanation} />
        <Steps of={explanation.children} open={false} allOpen={allOpen} />
      </details>
    </li>
  )
}

interface StepsProps {
  readonly of: readonly Explanation[]
  readonly open: boolean
  readonly allOpen: boolean
}

const Steps = ({ of, open, allOpen }: StepsProps) => (
  <ul class="steps">
    {of.map((each, index) => (
      <Step key={`${index} ${each.label}`} explanation={each} open={open} allOpen={allOpen} />
    ))}
  </ul>
)

interface TreeProps {
  readonly explanation: Explanation
  /** As in print. */
  readonly allOpen?: boolean
}

/** How a figure came about, as nested lists that open. */
export const ExplanationTree = ({ explanation, allOpen = false }: TreeProps) => (
  <div class="explanation">
    <Body {...explanation} />
    <Steps of={explanation.children} open={true} allOpen={allOpen} />
  </div>
)
