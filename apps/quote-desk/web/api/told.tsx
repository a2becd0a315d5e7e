import { Notice } from '@anslag/ui'
import type { ReadonlySignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useDesk } from '../shell/desk.ts'
import type { ToldIssue } from './call.ts'
import type { Answered } from './use-answer.ts'

/** What a refusal says, in sentences. */
export const Issues = ({ of }: { readonly of: readonly ToldIssue[] }) => {
  const { language } = useDesk()
  return of.length === 0 ? null : (
    <Notice color="danger">
      {of.map(({ code, path, sentence }) => (
        <p key={`${code} ${path}`}>{sentence[language]}</p>
      ))}
    </Notice>
  )
}

interface OutcomeProps {
  readonly of: {
    readonly issues: ReadonlySignal<readonly ToldIssue[]>
    /** True where the desk did not answer, or wants somebody to sign in first. */
    readonly isAway: ReadonlySignal<boolean>
  }
  /** What else stands in the way. */
  readonly children?: ComponentChildren
}

/** Why the last that was asked for is not done. The element stays, so that a screen reader hears when it is filled. */
export const Outcome = ({ of: { issues, isAway }, children }: OutcomeProps) => (
  <div role="alert">
    {children}
    <Issues of={issues.value} />
    {isAway.value && <Notice color="warning">{useDesk().words.asking.notSent}</Notice>}
  </div>
)

interface ShownProps<Body> {
  readonly of: Answered<Body>
  readonly children: (body: Body) => ComponentChildren
}

/** What was asked for, once it is answered; until then that it is on its way, or why it is not. */
export const Shown = <Body,>({ of: answered, children }: ShownProps<Body>) => {
  const { asking } = useDesk().words
  if (answered.kind === 'done') return <>{children(answered.body)}</>
  if (answered.kind === 'refused')
    return (
      <div role="alert">
        <Issues of={answered.issues} />
      </div>
    )
  return <p role="status">{answered.kind === 'asked' ? asking.loading : asking.later}</p>
}
