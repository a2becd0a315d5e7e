import { effect, type ReadonlySignal, signal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Call, ToldIssue } from '../../../api/call.ts'
import { nowHere } from '../../../words/moment.ts'
import { type CaseActs, isDraft } from '../state.ts'
import { createLivePrice, type Live } from './live-price.ts'
import { askedOf, createOrder, type OrderState } from './order-state.ts'

/** The order while it is worked on: what is written, what it would cost, and saving it. */
export interface Order extends OrderState {
  readonly live: ReadonlySignal<Live | undefined>
  readonly isEditing: ReadonlySignal<boolean>
  readonly open: () => void
  readonly close: () => void
  /** Why it was not saved. */
  readonly refusal: ReadonlySignal<readonly ToldIssue[]>
  /** Whether it is being saved. */
  readonly isSaving: ReadonlySignal<boolean>
  /** The order before what was saved last, where saving it again makes all as it was. */
  readonly undoable: ReadonlySignal<object | undefined>
  readonly save: () => Promise<void>
  readonly undo: () => Promise<void>
}

interface OrderWords {
  readonly savedOrder: string
  readonly undone: string
}

/** A decision that was dropped with a request does not come back with the request before. */
const isLossless = (warnings: readonly { readonly code: string }[]): boolean =>
  !warnings.some(({ code }) => code.endsWith('-not-carried'))

const createWork = (id: string, call: Call, acts: CaseActs, person: string, words: OrderWords): Order => {
  const { shown, act } = acts
  const keeping = { storage: localStorage, person, of: `case ${id}`, now: nowHere }
  const state = createOrder(shown.peek(), keeping)
  const { now: live, ask } = createLivePrice(call, id)
  const refusal = signal<readonly ToldIssue[]>([])
  const isSaving = signal(false)
  const undoable = signal<object | undefined>(undefined)
  const saveAs = async (edited: object, said: string): Promise<void> => {
    const before = askedOf(shown.peek().body)
    isSaving.value = true
    const saved = await act('reprice', { edited }, said)
    isSaving.value = false
    refusal.value = saved.kind === 'refused' && saved.status !== 412 ? saved.issues : []
    if (saved.kind === 'done') undoable.value = isLossless(saved.body.warnings) ? before : undefined
  }
  const save = async (): Promise<void> => {
    if (state.isUnsaved.peek() && !state.isStale.peek() && !isSaving.peek())
      await saveAs(state.form.peek().draft, words.savedOrder)
  }
  const undo = async (): Promise<void> => {
    const before = undoable.peek()
    if (before === undefined) return
    await saveAs(before, words.undone)
    undoable.value = undefined
  }
  const isEditing = signal(state.isUnsaved.peek() && isDraft(shown.peek().body))
  const open = (): void => {
    isEditing.value = true
  }
  const close = (): void => {
    isEditing.value = false
  }
  effect(() => ask(state.isUnsaved.value ? state.form.value.draft : undefined))
  return { ...state, live, isEditing, open, close, refusal, isSaving, undoable, save, undo }
}

/** The order of the case that is open, kept as it is written. */
export const useOrderWork = (id: string, call: Call, acts: CaseActs, person: string, words: OrderWords): Order => {
  const order = useMemo(() => createWork(id, call, acts, person, words), [])
  useEffect(() => {
    const ends = [
      effect(() => order.follow(acts.shown.value)),
      effect(() => {
        order.form.value
        const timer = setTimeout(() => order.keep(acts.shown.peek().etag), 200)
        return () => clearTimeout(timer)
      }),
    ]
    const keepNow = (): void => order.keep(acts.shown.peek().etag)
    const byKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's' || !order.isEditing.peek()) return
      event.preventDefault()
      void order.save()
    }
    addEventListener('pagehide', keepNow)
    addEventListener('keydown', byKey)
    return () => {
      removeEventListener('pagehide', keepNow)
      removeEventListener('keydown', byKey)
      keepNow()
      for (const end of ends) end()
    }
  }, [])
  return order
}
