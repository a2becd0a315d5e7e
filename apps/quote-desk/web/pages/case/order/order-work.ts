import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { CaseBody } from '../../../api/answers.ts'
import type { Call, ToldIssue } from '../../../api/call.ts'
import type { Keeping } from '../../../kept/kept-work.ts'
import type { Connection } from '../../../shell/desk.ts'
import { type CaseActs, isDraft } from '../state.ts'
import { createLivePrice, keepLive, type Live } from './live-price.ts'
import { askedOf, createOrder, type OrderState } from './order-state.ts'

/** The order while it is worked on: what is written, what it would cost, and saving it. */
export interface Order extends OrderState {
  readonly live: ReadonlySignal<Live | undefined>
  readonly isEditing: ReadonlySignal<boolean>
  /** Opens the form; at a question, by the steps of the JSON Pointer to its answer, once that is drawn. */
  readonly open: (question?: readonly string[]) => void
  /** The question that the form is opened at, until it is there. */
  readonly sought: Signal<readonly string[] | undefined>
  readonly close: () => void
  /** Why it was not saved. */
  readonly refusal: ReadonlySignal<readonly ToldIssue[]>
  /** Whether it is being saved. */
  readonly isSaving: ReadonlySignal<boolean>
  /** The order before what was saved last, where saving it again makes all as it was. */
  readonly undoable: ReadonlySignal<object | undefined>
  readonly save: () => Promise<void>
  readonly undo: () => Promise<void>
  /** Follows the case, and keeps the price live, until the end that this returns. */
  readonly begin: () => () => void
}

/** What is said once an order was saved, and once that was taken back. */
export interface OrderWords {
  readonly savedOrder: string
  readonly undone: string
}

/** A decision that was dropped with a request does not come back with the request before. */
const isLossless = (warnings: readonly { readonly code: string }[]): boolean =>
  !warnings.some(({ code }) => code.endsWith('-not-carried'))

/** Where an order is worked on. */
export interface OrderAddress {
  readonly id: string
  readonly call: Call
  readonly connection: ReadonlySignal<Connection>
  readonly keeping: Keeping
  readonly words: OrderWords
}

/** The order before it was saved, and the version of the case that saving it made. */
interface Before {
  readonly order: object
  readonly version: number
}

const createSaving = (state: OrderState, { shown, act }: CaseActs, words: OrderWords) => {
  const refusal = signal<readonly ToldIssue[]>([])
  const isSaving = signal(false)
  const before = signal<Before | undefined>(undefined)
  const undoable = computed(() => (before.value?.version === shown.value.body.version ? before.value.order : undefined))
  /** What it became; undefined where it was not saved. */
  const saveAs = async (edited: object, said: string): Promise<CaseBody | undefined> => {
    const { draft } = state.form.peek()
    isSaving.value = true
    const saved = await act('reprice', { edited }, said)
    if (saved.kind === 'done') state.savedFrom(draft)
    isSaving.value = false
    refusal.value = saved.kind === 'refused' && saved.status !== 412 ? saved.issues : []
    return saved.kind === 'done' ? saved.body : undefined
  }
  const save = async (): Promise<void> => {
    if (!state.isUnsaved.peek() || state.isStale.peek() || isSaving.peek()) return
    const order = askedOf(shown.peek().body)
    const saved = await saveAs(state.form.peek().draft, words.savedOrder)
    if (saved !== undefined) before.value = isLossless(saved.warnings) ? { order, version: saved.version } : undefined
  }
  const undo = async (): Promise<void> => {
    const order = undoable.peek()
    if (order === undefined || isSaving.peek()) return
    if ((await saveAs(order, words.undone)) !== undefined) before.value = undefined
  }
  return { refusal, isSaving, undoable, save, undo }
}

/** The order of a case while it is worked on. */
export const createOrderWork = (acts: CaseActs, { id, call, connection, keeping, words }: OrderAddress): Order => {
  const { shown } = acts
  const state = createOrder(shown.peek(), keeping)
  const saving = createSaving(state, acts, words)
  const price = createLivePrice(call, id)
  const draft = computed(() => (state.isUnsaved.value ? state.form.value.draft : undefined))
  const isEditing = signal(state.isUnsaved.peek() && isDraft(shown.peek().body))
  const sought = signal<readonly string[] | undefined>(undefined)
  const open = (question?: readonly string[]): void => {
    sought.value = question
    isEditing.value = true
  }
  const close = (): void => {
    isEditing.value = false
  }
  return {
    ...{ ...state, ...saving, live: price.now, isEditing, sought, open, close },
    // While it is saved, the case says what this page sent before the form knows that it was.
    isStale: computed(() => state.isStale.value && !saving.isSaving.value),
    begin: () => {
      const ends = [effect(() => state.follow(shown.value)), keepLive(price, { draft, shown, connection })]
      return () => {
        for (const end of ends) end()
      }
    },
  }
}
