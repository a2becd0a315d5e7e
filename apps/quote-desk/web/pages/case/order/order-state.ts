import { InvariantError, isObject } from '@anslag/pricing'
import { askedRequest } from '@anslag/quotes'
import { type Draft, emptyForm, type Form, isSame } from '@anslag/request-form'
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { CaseBody } from '../../../api/answers.ts'
import { forgetWork, type Keeping, type KeptWork, keepWork, keptWork } from '../../../kept/kept-work.ts'
import { lastOf } from '../case-title.ts'
import type { Shown } from '../state.ts'
import { onTop } from './on-top.ts'

/** The request of a case as the buyer means it: without what officers answered otherwise, which stands beside it. */
export const askedOf = (body: Pick<CaseBody, 'quote'>): Draft => {
  const content = lastOf(body)?.content
  if (content === undefined) throw new InvariantError('desk/no-revision')
  const asked = askedRequest(content.estimate.request, content.assumptions)
  return isObject(asked) ? { ...asked } : emptyForm.draft
}

/** What an officer writes in the form, and the request that it began with. */
export interface Written {
  readonly base: Draft
  readonly form: Form
}

/** Nothing is written where the form says what it began with. */
export const isUnsaved = ({ base, form }: Written): boolean =>
  Object.keys(form.invalid).length > 0 || !isSame(base, form.draft)

const isDraftObject = (value: unknown): value is Draft => isObject(value) && !Array.isArray(value)

const writtenOf = (value: unknown): Written | undefined => {
  if (!isObject(value)) return undefined
  const { base, draft }: { readonly base?: unknown; readonly draft?: unknown } = value
  return isDraftObject(base) && isDraftObject(draft) ? { base, form: { draft, invalid: {} } } : undefined
}

/** The order of a case while an officer works on it. */
export interface OrderState {
  readonly form: Signal<Form>
  readonly isUnsaved: ReadonlySignal<boolean>
  /** True where somebody else has saved another order than this one began with. */
  readonly isStale: ReadonlySignal<boolean>
  /** Work of before that stands here again; undefined where there was none. */
  readonly restored: Signal<KeptWork | undefined>
  /** Follows the case: where nothing was written, its order is shown. */
  readonly follow: (shown: Shown) => void
  /** Puts what was written on top of the order as somebody else has saved it. */
  readonly putOnTop: () => void
  /** What the form said was saved: what has been written since then stands on that. */
  readonly savedFrom: (draft: Draft) => void
  /** Throws away what was written. */
  readonly discard: () => void
  /** Keeps what was written, or forgets it once there is nothing. */
  readonly keep: (etag: string) => void
}

/** The order of a case, with what was written and not saved before. */
export const createOrder = (opened: Shown, keeping: Keeping): OrderState => {
  const { storage, person, of, now } = keeping
  const kept = keptWork(storage, person, of)
  const before = kept && writtenOf(kept.written)
  const saved = signal(askedOf(opened.body))
  const base = signal(before?.base ?? saved.peek())
  const form = signal<Form>(before?.form ?? { draft: saved.peek(), invalid: {} })
  const unsaved = computed(() => isUnsaved({ base: base.value, form: form.value }))
  const restored = signal(before !== undefined && unsaved.peek() ? kept : undefined)
  const begin = (draft: Draft): void => {
    base.value = saved.peek()
    form.value = { draft, invalid: {} }
  }
  const discard = (): void => {
    begin(saved.peek())
    restored.value = undefined
    forgetWork(storage, person, of)
  }
  const follow = ({ body }: Shown): void => {
    const wasUnsaved = unsaved.peek()
    const asked = askedOf(body)
    if (!isSame(saved.peek(), asked)) saved.value = asked
    if (!wasUnsaved || isSame(form.peek().draft, asked)) discard()
  }
  const putOnTop = (): void => {
    const made = onTop(base.peek(), form.peek().draft, saved.peek())
    if (isDraftObject(made)) begin(made)
  }
  const savedFrom = (draft: Draft): void => {
    if (!unsaved.peek()) return
    base.value = draft
    if (!isSame(draft, saved.peek())) putOnTop()
  }
  const keep = (etag: string): void => {
    const { draft } = form.peek()
    if (unsaved.peek()) keepWork(storage, person, of, { etag, at: now(), written: { base: base.peek(), draft } })
    else forgetWork(storage, person, of)
  }
  return {
    ...{ form, restored, isUnsaved: unsaved, follow, putOnTop, savedFrom, discard, keep },
    isStale: computed(() => unsaved.value && !isSame(base.value, saved.value)),
  }
}
