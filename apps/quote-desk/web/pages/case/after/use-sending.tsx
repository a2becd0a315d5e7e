import { Notice } from '@anslag/ui'
import { type Signal, useSignal } from '@preact/signals'
import type { OfferedOperation } from '../../../../server/routes/operations.ts'
import type { ToldIssue } from '../../../api/call.ts'
import { Refusal } from '../../../api/told.tsx'
import { useDesk } from '../../../shell/desk.ts'
import { useCase } from '../case-context.ts'

/** How an operation that was asked for stands. */
export interface Sending {
  readonly issues: Signal<readonly ToldIssue[]>
  readonly isAway: Signal<boolean>
  /** True once it is done. */
  readonly send: (operation: OfferedOperation, body: unknown, said: string) => Promise<boolean>
}

/** Asks operations of the case that is open, one at a time, and keeps why the last was not done. */
export const useSending = (): Sending => {
  const { act } = useCase()
  const [issues, isAway, isBusy] = [useSignal<readonly ToldIssue[]>([]), useSignal(false), useSignal(false)]
  const send: Sending['send'] = async (operation, body, said) => {
    if (isBusy.value) return false
    isBusy.value = true
    const called = await act(operation, body, said)
    isBusy.value = false
    isAway.value = called.kind === 'away' || called.kind === 'signed-out'
    issues.value = called.kind === 'refused' ? called.issues : []
    return called.kind === 'done'
  }
  return { issues, isAway, send }
}

/** Why the last operation was not done. */
export const Outcome = ({ of: { issues, isAway } }: { readonly of: Sending }) => (
  <>
    <Refusal issues={issues.value} />
    <div role="alert">{isAway.value && <Notice color="warning">{useDesk().words.asking.notSent}</Notice>}</div>
  </>
)
