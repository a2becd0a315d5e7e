import type { Issue } from '@anslag/pricing'
import type { Quote } from '@anslag/quotes'
import type { OutboxKind } from '../register/tables.ts'
import { presentedIssue } from './issues.ts'

/** A letter that did not go, or an offer that was not printed, as the register has it. */
export interface Undone {
  readonly kind: OutboxKind
  readonly payload: string
  readonly attempts: number
  readonly since: string
  readonly givenUpAt: string | null
  readonly problem: string | null
}

const addressIn = ({ revisions }: Quote, sent: string | undefined): string | undefined => {
  const event = revisions.flatMap(({ events }) => events).find(({ hash }) => hash === sent)
  return event?.kind === 'sent' ? event.to : undefined
}

/** The same as it is answered with: of which revision, to whom, since when and why. */
export const presentedUndelivered = (undone: readonly Undone[], quote: Quote) =>
  undone.map(({ kind, payload, attempts, since, givenUpAt, problem }) => {
    const [revision, sent] = payload.split(' ')
    const to = addressIn(quote, sent)
    const issue: Issue = JSON.parse(problem ?? '')
    return {
      kind,
      revision: Number(revision),
      ...(to === undefined ? {} : { to }),
      since,
      attempts,
      ...(givenUpAt === null ? {} : { givenUpAt }),
      problem: presentedIssue(issue),
    }
  })
