import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { OfferedOperation } from '../../../server/routes/operations.ts'
import type { CaseBody, PresenceBody } from '../../api/answers.ts'
import { type Call, type Called, newKey, type ToldIssue } from '../../api/call.ts'

/** A case as it was answered with, and the version that this is. */
export interface Shown {
  readonly body: CaseBody
  readonly etag: string
}

/** How far a case has been opened. */
export type Opening =
  | { readonly kind: 'loading' | 'missing' | 'away' }
  | { readonly kind: 'refused'; readonly issues: readonly ToldIssue[] }
  | { readonly kind: 'open'; readonly shown: Shown }

/** How far a case is opened by an answer; undefined where it says nothing new. */
export const openingOf = (called: Called<CaseBody>): Opening | undefined => {
  switch (called.kind) {
    case 'done':
      return { kind: 'open', shown: { body: called.body, etag: called.etag } }
    case 'refused':
      return called.status === 404 ? { kind: 'missing' } : { kind: 'refused', issues: called.issues }
    case 'away':
    case 'signed-out':
      return { kind: 'away' }
    case 'same':
      return undefined
  }
}

/** What is done with a case that is open. */
export interface CaseActs {
  /** The case as this page knows it: what an operation is asked of. */
  readonly shown: Signal<Shown>
  /** The case as somebody else has made it in the meantime; undefined where nobody has made another offer of it. */
  readonly meanwhile: Signal<Shown | undefined>
  /**
   * Asks an operation of the case as it is shown, and shows what it became. Tried again after no answer, it is the same
   * intention and done once. Where somebody else changed the case first, it is refused, and `meanwhile` has what it became.
   */
  readonly act: (operation: OfferedOperation, body: unknown, said?: string) => Promise<Called<CaseBody>>
  /** Who else has the case open. */
  readonly others: ReadonlySignal<PresenceBody['others']>
  /** Says that the case is open here, and looks whether somebody else has it open, or has changed it. */
  readonly look: () => Promise<void>
  /** Shows what somebody else made of it. */
  readonly take: () => void
}

/** Where a case is asked for. */
export interface CaseAddress {
  readonly id: string
  readonly call: Call
  /** Hears what was done, in a sentence. */
  readonly say: (sentence: string) => void
}

const isNewer = ({ body }: Shown, than: Shown): boolean => body.version > than.body.version

/** An approval, or asking for one, changes nothing of what is offered. */
const isSameQuote = ({ body: a }: Shown, { body: b }: Shown): boolean =>
  JSON.stringify(a.quote) === JSON.stringify(b.quote)

/** What can be done with a case, from what was opened. */
export const createCase = ({ id, call, say }: CaseAddress, opened: Shown): CaseActs => {
  const shown = signal(opened)
  const meanwhile = signal<Shown | undefined>(undefined)
  let tried: { readonly intention: string; readonly key: string } | undefined
  const show = (to: Shown): void => {
    shown.value = to
    if (meanwhile.value !== undefined && !isNewer(meanwhile.value, to)) meanwhile.value = undefined
  }
  const others = signal<PresenceBody['others']>([])
  const fetchNewer = async (): Promise<void> => {
    const unless = (meanwhile.peek() ?? shown.peek()).etag
    const found = await call<CaseBody>('GET', `/api/cases/${id}`, { unless })
    if (found.kind !== 'done') return
    const now = { body: found.body, etag: found.etag }
    if (isNewer(shown.peek(), now)) return
    // What is offered is shown by itself only where it is the same: whoever waits for an approval sees it come.
    if (isSameQuote(now, shown.peek())) show(now)
    else meanwhile.value = now
  }
  const look = async (): Promise<void> => {
    const presence = await call<PresenceBody>('PUT', `/api/cases/${id}/presence`)
    if (presence.kind !== 'done') return
    others.value = presence.body.others
    const known = (meanwhile.peek() ?? shown.peek()).etag
    if (presence.body.etag !== known) await fetchNewer()
  }
  const actNow: CaseActs['act'] = async (operation, body, said) => {
    const { etag } = shown.peek()
    const intention = JSON.stringify([operation, body, etag])
    const key = tried?.intention === intention ? tried.key : newKey()
    tried = { intention, key }
    const called = await call<CaseBody>('POST', `/api/cases/${id}/${operation}`, { body, etag, key })
    if (called.kind === 'done' || called.kind === 'refused') tried = undefined
    if (called.kind === 'done' && called.body.case === id) show({ body: called.body, etag: called.etag })
    if (called.kind === 'done' && said !== undefined) say(said)
    if (called.kind === 'refused' && called.status === 412) await fetchNewer()
    return called
  }
  let underWay: Promise<unknown> = Promise.resolve()
  // One after the other: what is pressed next is of the case as the press before has made it.
  const act: CaseActs['act'] = (operation, body, said) => {
    const mine = underWay.then(() => actNow(operation, body, said))
    underWay = mine
    return mine
  }
  const take = (): void => {
    if (meanwhile.value !== undefined) show(meanwhile.value)
  }
  return { shown, meanwhile, others, act, look, take }
}

/** True where an officer can still change what is offered. */
export const isDraft = ({ status }: Pick<CaseBody, 'status'>): boolean => status === 'draft'

/** True where whoever looks can change what is ordered. */
export const mayReprice = (body: Pick<CaseBody, 'status' | 'may'>): boolean =>
  isDraft(body) && body.may.includes('reprice')
