import { Notice } from '@anslag/ui'
import type { ComponentChildren } from 'preact'
import { useDesk } from '../shell/desk.ts'
import type { ToldIssue } from './call.ts'
import type { Answered } from './use-answer.ts'

/** Why something was refused, in sentences. The element stays, so that a screen reader hears when it is filled. */
export const Refusal = ({ issues }: { readonly issues: readonly ToldIssue[] }) => {
  const { language } = useDesk()
  return (
    <div role="alert">
      {issues.length > 0 && (
        <Notice color="danger">
          {issues.map(({ code, path, sentence }) => (
            <p key={`${code} ${path}`}>{sentence[language]}</p>
          ))}
        </Notice>
      )}
    </div>
  )
}

interface ShownProps<Body> {
  readonly of: Answered<Body>
  readonly children: (body: Body) => ComponentChildren
}

/** What was asked for, once it is answered; until then that it is on its way, or why it is not. */
export const Shown = <Body,>({ of: answered, children }: ShownProps<Body>) => {
  const { asking } = useDesk().words
  if (answered.kind === 'done') return <>{children(answered.body)}</>
  if (answered.kind === 'refused') return <Refusal issues={answered.issues} />
  return <p role="status">{answered.kind === 'asked' ? asking.loading : asking.later}</p>
}
