import { batch, effect, type Signal, signal } from '@preact/signals'
import { forgetWork, type Keeping, keepWork, keptWork } from './kept-work.ts'
import { type FieldTexts, isAnyWritten, onTopOf, restoredOn } from './on-top-of.ts'

/** What somebody writes in the fields of a form. */
export interface KeptWritten {
  readonly written: Signal<FieldTexts>
  /** True where something stands in the fields that was written before the page was opened, and not sent. */
  readonly wasKept: boolean
  /** Once what stood in the fields was sent: what has been written since then stays. */
  readonly sent: (texts: FieldTexts) => void
  /** The fields begin otherwise: what was written stays on top. */
  readonly beginWith: (beginning: FieldTexts) => void
  /** Keeps what is written. */
  readonly keepNow: () => void
  /** Keeps it whenever it changes, until the end that this returns. */
  readonly keep: () => () => void
}

/** The fields of a form, kept in the browser until they are sent. */
export const createKeptWritten = ({ storage, person, of, now }: Keeping, beginning: FieldTexts): KeptWritten => {
  const kept = keptWork(storage, person, of)
  const begun = signal(beginning)
  const written = signal(restoredOn(kept?.written, beginning))
  let isKept = kept !== undefined
  const keepNow = (): void => {
    const work = { texts: written.value, begun: begun.value }
    if (isAnyWritten(work.texts, work.begun))
      isKept = keepWork(storage, person, of, { etag: '', at: now(), written: work })
    else if (isKept) {
      forgetWork(storage, person, of)
      isKept = false
    }
  }
  const beginWith = (next: FieldTexts): void => {
    if (next === begun.peek()) return
    batch(() => {
      written.value = onTopOf(written.peek(), begun.peek(), next)
      begun.value = next
    })
  }
  const sent = (texts: FieldTexts): void => {
    written.value = onTopOf(written.peek(), texts, begun.peek())
  }
  return {
    written,
    wasKept: isAnyWritten(written.peek(), beginning),
    sent,
    beginWith,
    keepNow,
    keep: () => effect(keepNow),
  }
}
