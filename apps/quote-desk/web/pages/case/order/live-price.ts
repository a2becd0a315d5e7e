import type { Draft } from '@anslag/request-form'
import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { PreviewBody } from '../../../api/answers.ts'
import type { Call, Called, ToldIssue } from '../../../api/call.ts'
import type { Connection } from '../../../shell/desk.ts'

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

/** What a live price hangs on. */
export interface PricedBy {
  /** What is written; undefined where nothing is. */
  readonly draft: ReadonlySignal<Draft | undefined>
  /** The case: what officers decided in it is part of the price. */
  readonly shown: ReadonlySignal<unknown>
  readonly connection: ReadonlySignal<Connection>
}

/** Asks for the price again whenever it may have become another, and once the desk is back; until the end that this returns. */
export const keepLive = ({ now, ask }: LivePrice, { draft, shown, connection }: PricedBy): (() => void) => {
  const ends = [
    effect(() => {
      shown.value
      ask(draft.value)
    }),
    effect(() => {
      if (connection.value === 'up' && now.peek()?.kind === 'away') ask(draft.peek())
    }),
  ]
  return () => {
    for (const end of ends) end()
    ask(undefined)
  }
}
