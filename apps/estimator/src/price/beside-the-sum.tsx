import type { EstimateView } from '@anslag/presentation/estimate'
import type { ComponentChildren } from 'preact'
import { QuestionLink } from '../checks/to-question.tsx'

interface NamesProps<T> {
  readonly of: readonly T[]
  readonly children: (each: T) => ComponentChildren
}

/** Names with a comma between them. */
const Names = <T,>({ of, children }: NamesProps<T>) =>
  of.map((each, index) => [index === 0 ? '' : ', ', children(each)])

/** What the sum does not hold: what nobody answered, with a way to each question, and what other data owners charge. */
export const BesideTheSum = ({ view: { notCounted, otherOwners } }: { readonly view: EstimateView }) => (
  <>
    {notCounted !== undefined && (
      <p key={notCounted.sentence} class="not-in-sum">
        {notCounted.before}
        <Names of={notCounted.of}>
          {({ name, path }) => <QuestionLink steps={path.split('/').slice(1)}>{name}</QuestionLink>}
        </Names>
        {notCounted.after}
      </p>
    )}
    {otherOwners !== undefined && (
      <p key={otherOwners.sentence} class="not-in-sum">
        {otherOwners.before}
        <Names of={otherOwners.of}>
          {({ name, prices }) =>
            prices === undefined ? (
              name
            ) : (
              <a class="ds-link" href={prices}>
                {name}
              </a>
            )
          }
        </Names>
        {otherOwners.after}
      </p>
    )}
  </>
)
