import { jsonLimits } from '@anslag/pricing'
import { effect } from '@preact/signals'
import { unpackedLink } from '../export/share-link.ts'
import type { TakeAlongTexts } from '../export/texts/nb.ts'
import { emptyForm } from '../form/form.ts'
import type { App } from '../shell/app.ts'
import { type Opened, openedDocument } from './opened-document.ts'
import { isEmpty, type Place, replace, say } from './replace-form.tsx'
import { show } from './show-document.tsx'

/** Opens a file, by the kind that it says it is. The form stands as it is when the file cannot be used. */
export const openFile = async (app: App, words: TakeAlongTexts, file: File, place: Place): Promise<void> => {
  const reading = await app.pricing.peek()?.reading.fetch()
  if (reading === undefined) return say(app, place, { color: 'danger', message: app.page.partFailed })
  const tooLarge = file.size > 2 * jsonLimits.bytes
  const text = tooLarge ? '' : await file.text().catch(() => undefined)
  if (text === undefined) return say(app, place, { color: 'danger', message: words.opened.unreadable })
  if (!tooLarge) await reading.readTextAhead(text)
  const params = { bytes: file.size, limit: jsonLimits.bytes }
  const found: Opened = tooLarge
    ? { kind: 'refused', issues: [{ code: 'json/too-large', path: '', params, severity: 'error' }] }
    : openedDocument(text, reading)
  show({ app, words, place, origin: 'file' }, found)
}

/** Takes the fragment out of the address. */
const clearAddress = (): void => history.replaceState(null, '', location.pathname + location.search)

/**
 * Keeps the fragment in the address for as long as the form is what it brought, so that the page can be bookmarked and
 * loaded again; with the first change it goes, since it would say something else than the form.
 */
const keepAddress = (app: App, hash: string): void => {
  const brought = app.form.peek()
  history.replaceState({ opened: hash }, '')
  const stop = effect(() => {
    if (app.form.value === brought) return
    if (location.hash === hash) clearAddress()
    stop()
  })
}

/** Whether the browser came back to an address that has been opened: the form then stays as it is. */
const wasOpened = (hash: string): boolean => {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'opened' in state && state.opened === hash
}

/** Opens a link with answers. */
export const openLink = async (app: App, words: TakeAlongTexts, hash: string): Promise<void> => {
  const reading = await app.pricing.peek()?.reading.fetch()
  if (reading === undefined) return say(app, 'top', { color: 'danger', message: app.page.partFailed })
  if (wasOpened(hash) && !isEmpty(app.form.peek())) return clearAddress()
  const before = app.form.peek()
  const refuse = (message: string) => say(app, 'top', { color: 'danger', message })
  const link = await unpackedLink(hash)
  if (link.kind === 'later') return refuse(words.opened.later.link(`v${link.version}`))
  if (link.kind === 'too-large') return refuse(words.opened.tooLarge)
  await reading.readTextAhead(link.text)
  const found = openedDocument(link.text, reading, link.kind === 'damaged')
  const isAnswers = found.kind === 'request' || found.kind === 'later' || found.kind === 'refused'
  show({ app, words, place: 'top', origin: 'link' }, isAnswers ? found : { kind: 'foreign' })
  if (app.form.peek() !== before) keepAddress(app, hash)
}

/** Empties the form. */
export const emptyTheForm = (app: App, words: TakeAlongTexts): void =>
  replace(app, words, 'take', emptyForm, { color: 'success', message: words.opened.emptied })
