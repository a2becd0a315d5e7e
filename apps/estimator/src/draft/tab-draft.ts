import { effect } from '@preact/signals'
import { type SessionState, sessionOf } from '../export/encode-link.ts'
import { placeIn } from '../scenarios/storage.ts'

/** Milliseconds without a change before the draft is stored. */
const pause = 400

/** Where a tab keeps what stands in the form of a site, in any of its languages, until it is closed. */
const placeOf = (root: string) =>
  placeIn(() => sessionStorage, `anslag-draft:${new URL(root, document.baseURI).pathname}`)

/** The draft that this tab has kept, as JSON; undefined where there is none, or the browser forbids to look. */
export const keptDraft = (root: string): string | undefined => {
  const stored = placeOf(root).read()
  return stored.kind === 'text' ? stored.text : undefined
}

/** Keeps what stands in the form for as long as the tab is open, so that a reload or a crash loses nothing. */
export const keepDraft = (app: SessionState, root: string): void => {
  const place = placeOf(root)
  let timer: ReturnType<typeof setTimeout> | undefined
  const store = (): void => {
    clearTimeout(timer)
    timer = undefined
    const session = sessionOf(app)
    // Where it cannot be stored, what was stored before would bring back other answers.
    if (session === undefined || place.write(JSON.stringify(session)) !== undefined) place.clear()
  }
  let first = true
  effect(() => {
    void [app.form.value, app.recovery.value, app.written.value, app.sessionScenarios.value]
    if (!first) {
      clearTimeout(timer)
      timer = setTimeout(store, pause)
    }
    first = false
  })
  addEventListener('pagehide', () => {
    if (timer !== undefined) store()
  })
}
