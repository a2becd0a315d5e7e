import { type ReadonlySignal, signal } from '@preact/signals'
import type { OfferedOperation } from '../../../../server/routes/operations.ts'
import type { ToldIssue } from '../../../api/call.ts'
import type { CaseActs } from '../state.ts'

/** Something that is done with the case from one place of the page, and why it was not done there. */
export interface Doing {
  readonly isBusy: ReadonlySignal<boolean>
  readonly issues: ReadonlySignal<readonly ToldIssue[]>
  /** True where the desk did not answer, or wants somebody to sign in first. */
  readonly isAway: ReadonlySignal<boolean>
  /** The case that was made or changed last from here: a change makes one of its own. */
  readonly opened: ReadonlySignal<string | undefined>
  /** True where it was done; where it was not, what was written stays. */
  readonly act: (operation: OfferedOperation, body: unknown, said?: string) => Promise<boolean>
  /** The same of the draft: where the offer stands and can be revised, a revision begins by itself. */
  readonly decide: (operation: OfferedOperation, body: unknown, said?: string) => Promise<boolean>
}

/** Does things with a case, one at a time. */
export const createDoing = ({ act: ask, shown }: Pick<CaseActs, 'act' | 'shown'>): Doing => {
  const [isBusy, isAway] = [signal(false), signal(false)]
  const issues = signal<readonly ToldIssue[]>([])
  const opened = signal<string | undefined>(undefined)
  const once = async (operation: OfferedOperation, body: unknown, said?: string): Promise<boolean> => {
    const called = await ask(operation, body, said)
    issues.value = called.kind === 'refused' ? called.issues : []
    isAway.value = called.kind === 'away' || called.kind === 'signed-out'
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
  return { isBusy, issues, isAway, opened, act, decide }
}
