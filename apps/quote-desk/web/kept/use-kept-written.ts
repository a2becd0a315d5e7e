import { effect, type Signal, signal } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useDesk } from '../shell/desk.ts'
import { forgetWork, keepWork, keptWork } from './kept-work.ts'
import { type FieldTexts, isAnyWritten, onTopOf, restoredOn } from './on-top-of.ts'

/** What somebody writes in the fields of a form. */
export interface KeptWritten {
  readonly written: Signal<FieldTexts>
  /** Once it was sent. */
  readonly forget: () => void
}

/** The fields of a form, kept in the browser until they are sent. Where what they begin with changes, what was written stays on top. */
export const useKeptWritten = (of: string, beginning: FieldTexts): KeptWritten => {
  const person = useDesk().person.value?.name ?? ''
  const begun = useRef(beginning)
  const [written] = useState(() => signal(restoredOn(keptWork(localStorage, person, of)?.written, beginning)))
  useEffect(() => {
    const before = begun.current
    begun.current = beginning
    written.value = onTopOf(written.peek(), before, beginning)
  }, [JSON.stringify(beginning)])
  useEffect(
    () =>
      effect(() => {
        const work = { texts: written.value, begun: begun.current }
        if (isAnyWritten(work.texts, work.begun))
          keepWork(localStorage, person, of, { etag: '', at: new Date().toISOString(), written: work })
        else forgetWork(localStorage, person, of)
      }),
    [person, of],
  )
  const forget = (): void => {
    written.value = begun.current
  }
  return { written, forget }
}
