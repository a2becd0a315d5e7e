import { type ReadonlySignal, useComputed } from '@preact/signals'
import { useKeptWritten } from './use-kept-written.ts'

/** What somebody writes in one field. */
export interface KeptText {
  readonly text: ReadonlySignal<string>
  readonly write: (text: string) => void
  /** Once it was sent, or given up. */
  readonly forget: () => void
}

/** A field whose text is kept in the browser until it is sent: over a reload, a lost connection and a session that ended. */
export const useKeptText = (of: string, initial = ''): KeptText => {
  const { written, sent } = useKeptWritten(of, { text: initial })
  return {
    text: useComputed(() => {
      const { text = '' } = written.value
      return text
    }),
    write: (text) => {
      written.value = { text }
    },
    forget: () => sent(written.peek()),
  }
}
