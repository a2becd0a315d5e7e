import { type Signal, useSignal } from '@preact/signals'
import type { OfferedOperation } from '../../../../server/routes/operations.ts'
import type { ToldIssue } from '../../../api/call.ts'
import { useCase } from '../case-context.ts'

/** Something that is done with the case from one place of the page, and why it was refused there. */
export interface Doing {
  readonly isBusy: Signal<boolean>
  readonly issues: Signal<readonly ToldIssue[]>
  /** The case that was made or changed last from here: a change makes one of its own. */
  readonly opened: Signal<string | undefined>
  /** True where it was done; where it was not, what was written stays. */
  readonly act: (operation: OfferedOperation, body: unknown, said?: string) => Promise<boolean>
  /** The same of the draft: where the offer stands and can be revised, a revision begins by itself. */
  readonly decide: (operation: OfferedOperation, body: unknown, said?: string) => Promise<boolean>
}

/** What whoever looks may do with the draft, now or once they have begun a revision. */
export const mayDecide = (may: readonly string[], operation: OfferedOperation): boolean =>
  may.includes(operation) || may.includes('revise')

/** Does things with the case, one at a time. */
export const useAct = (): Doing => {
  const { act: ask, shown } = useCase()
  const isBusy = useSignal(false)
  const issues = useSignal<readonly ToldIssue[]>([])
  const opened = useSignal<string | undefined>(undefined)
  const once = async (operation: OfferedOperation, body: unknown, said?: string): Promise<boolean> => {
    const called = await ask(operation, body, said)
    issues.value = called.kind === 'refused' ? called.issues : []
    if (called.kind === 'done') opened.value = called.body.case
    return called.kind === 'done'
  }
  const alone = async (what: () => Promise<boolean>): Promise<boolean> => {
    if (isBusy.peek()) return false
    isBusy.value = true
    try {
      return await what()
    } finally {
      isBusy.value = false
    }
  }
  const act: Doing['act'] = (operation, body, said) => alone(() => once(operation, body, said))
  const decide: Doing['decide'] = (operation, body, said) =>
    alone(async () => {
      const { may } = shown.peek().body
      const isOpen = may.includes(operation) || !may.includes('revise') || (await once('revise', {}))
      return isOpen && once(operation, body, said)
    })
  return { isBusy, issues, opened, act, decide }
}
