import { type Signal, signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useDesk } from '../../shell/desk.ts'
import { forgetDraft, keepDraft, keptDraft, type ListDraft } from './list-draft.ts'

/** One for all pages: what does not fit into the browser's storage is at least there until the page is closed. */
const current = signal<ListDraft | undefined>(undefined)

/** The list that is about to be uploaded. */
export interface Drafting {
  readonly draft: Signal<ListDraft | undefined>
  /** False where the browser had no room: it is gone once the page is closed. */
  readonly keep: (draft: ListDraft) => boolean
  readonly forget: () => void
}

/** The draft of whoever is signed in, kept over a reload. */
export const useDraft = (): Drafting => {
  const { person } = useDesk()
  const name = person.value?.name ?? ''
  useEffect(() => {
    current.value ??= keptDraft(localStorage, name)
  }, [name])
  return {
    draft: current,
    keep: (draft) => {
      current.value = draft
      return keepDraft(localStorage, name, draft, new Date().toISOString())
    },
    forget: () => {
      current.value = undefined
      forgetDraft(localStorage, name)
    },
  }
}
