import type { Draft } from '@anslag/request-form'
import { type ReadonlySignal, signal } from '@preact/signals'
import type { PreviewBody } from '../../../api/answers.ts'
import type { Call, Called, ToldIssue } from '../../../api/call.ts'

/** What a draft would cost if it were saved as it is written; undefined where nothing is written, or nobody has answered yet. */
export type Live =
  | { readonly kind: 'priced'; readonly body: PreviewBody }
  | { readonly kind: 'refused'; readonly issues: readonly ToldIssue[] }
  | { readonly kind: 'away' }

const liveOf = (called: Called<PreviewBody>): Live => {
  if (called.kind === 'done') return { kind: 'priced', body: called.body }
  return called.kind === 'refused' ? { kind: 'refused', issues: called.issues } : { kind: 'away' }
}

/** The price of what is being written. */
export interface LivePrice {
  readonly now: ReadonlySignal<Live | undefined>
  /** Asks for the price of a draft, once nothing else was asked for a moment; undefined: of nothing. */
  readonly ask: (draft: Draft | undefined) => void
}

/** Asks the desk for prices, one at a time: an answer to what was asked before is not shown. */
export const createLivePrice = (call: Call, id: string, pause = 300): LivePrice => {
  const now = signal<Live | undefined>(undefined)
  let asked = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const price = async (draft: Draft, turn: number): Promise<void> => {
    const called = await call<PreviewBody>('POST', `/api/cases/${id}/preview`, { body: { edited: draft } })
    if (turn === asked) now.value = liveOf(called)
  }
  const ask = (draft: Draft | undefined): void => {
    asked += 1
    const turn = asked
    clearTimeout(timer)
    if (draft === undefined) now.value = undefined
    else timer = setTimeout(() => void price(draft, turn), pause)
  }
  return { now, ask }
}
