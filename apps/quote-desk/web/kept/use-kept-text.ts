import { type Signal, useSignal } from '@preact/signals'
import { useDesk } from '../shell/desk.ts'
import { forgetWork, keepWork, keptWork } from './kept-work.ts'

/** What somebody writes in one field. */
export interface KeptText {
  readonly text: Signal<string>
  readonly write: (text: string) => void
  /** Once it was sent, or given up. */
  readonly forget: () => void
}

/** A field whose text is kept in the browser until it is sent: over a reload, a lost connection and a session that ended. */
export const useKeptText = (of: string, initial = ''): KeptText => {
  const name = useDesk().person.value?.name ?? ''
  const kept = keptWork(localStorage, name, of)?.written
  const text = useSignal(typeof kept === 'string' ? kept : initial)
  return {
    text,
    write: (written) => {
      text.value = written
      keepWork(localStorage, name, of, { etag: '', at: new Date().toISOString(), written })
    },
    forget: () => {
      text.value = initial
      forgetWork(localStorage, name, of)
    },
  }
}
