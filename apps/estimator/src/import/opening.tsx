import { fill } from '@anslag/presentation'
import { jsonLimits } from '@anslag/pricing'
import { emptyForm, type RequestParser } from '@anslag/request-form'
import { isEmpty, replace, say, turnAll, turnTo } from '@anslag/request-form/deferred'
import { effect } from '@preact/signals'
import { noRecovery } from '../price/recovery.ts'
import { nothingWritten } from '../schedule/written.ts'
import type { App } from '../shell/app.ts'
import { decodedLink } from './decode-link.ts'
import { openedDocument } from './opened-document.ts'
import { isSession, restoreSession } from './restore-session.ts'
import { show } from './show-document.tsx'

/** Opens a file, by the kind that it says it is. The form stands as it is when the file cannot be used. */
export const openFile = async (app: App, parser: RequestParser, file: File, place: string): Promise<void> => {
  const showing = { app, place, origin: 'file' } as const
  if (file.size > 2 * jsonLimits.bytes) {
    const params = { bytes: file.size, limit: jsonLimits.bytes }
    return show(showing, { kind: 'refused', issues: [{ code: 'json/too-large', path: '', params, severity: 'error' }] })
  }
  const text = await file.text().catch(() => undefined)
  if (text === undefined) return say(app, place, { color: 'danger', message: app.words.import.opened.unreadable })
  await parser.parseTextInChunks(text)
  show(showing, openedDocument(text, parser))
}

const clearAddress = (): void => history.replaceState(null, '', location.pathname + location.search)

/**
 * Keeps the fragment in the address for as long as the form is what it brought, so that the page can be bookmarked and
 * loaded again; with the first change it goes, since it would say something else than the form.
 */
const keepAddress = (app: App, hash: string): void => {
  const restored = app.form.peek()
  history.replaceState({ opened: hash }, '')
  const stop = effect(() => {
    if (app.form.value === restored) return
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
export const openLink = async (app: App, parser: RequestParser, hash: string): Promise<void> => {
  if (wasOpened(hash) && !isEmpty(app.form.peek())) return clearAddress()
  const before = app.form.peek()
  const { opened } = app.words.import
  const refuse = (message: string) => say(app, 'top', { color: 'danger', message })
  const link = await decodedLink(hash)
  if (link.kind === 'later') return refuse(fill(opened.later.link, { format: `v${link.version}` }))
  if (link.kind === 'too-large') return refuse(opened.tooLarge)
  await parser.parseTextInChunks(link.text)
  const json = parser.json(link.text)
  if (json.ok && isSession(json.value) && isEmpty(before)) {
    clearAddress()
    return restoreSession(app, parser, json.value)
  }
  const found = openedDocument(link.text, parser, link.kind === 'damaged')
  const isAnswers = found.kind === 'request' || found.kind === 'later' || found.kind === 'refused'
  show({ app, place: 'top', origin: 'link' }, isAnswers ? found : { kind: 'foreign' })
  if (app.form.peek() !== before) keepAddress(app, hash)
}

/** Puts the draft that this tab has kept into the empty form, and says so. */
export const openDraft = async (app: App, parser: RequestParser, text: string): Promise<void> => {
  await parser.parseTextInChunks(text)
  const json = parser.json(text)
  if (!json.ok || !isSession(json.value)) return
  restoreSession(app, parser, json.value)
  const { draft } = app.words.import
  const act = () => emptyTheForm(app, 'top')
  if (!isEmpty(app.form.peek()) || isBesideWritten(app))
    say(app, 'top', { color: 'success', message: draft, offer: { label: app.page.export.startAgain, act } })
}

/** Whether something stands beside the form: about VAT, years, days or a ceiling. */
const isBesideWritten = ({ recovery, written }: App): boolean =>
  recovery.peek().share !== noRecovery.share || Object.keys(written.peek()).length > 0

/** Empties the form and what stands beside it; what is taken back comes back whole. */
export const emptyTheForm = (app: App, place = 'take'): void => {
  const beside = turnAll([turnTo(app.recovery, noRecovery), turnTo(app.written, nothingWritten)])
  const outcome = { color: 'success', message: app.words.import.opened.emptied } as const
  replace(app, place, emptyForm, outcome, undefined, isBesideWritten(app) ? beside : undefined)
}
