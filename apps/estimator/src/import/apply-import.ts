import type { Form } from '../form/form.ts'
import type { App } from '../shell/app.ts'
import { goTo } from '../shell/go-to.ts'
import type { ReadingState } from './reading-state.ts'
import { replace, say } from './replace-form.tsx'

/** What was written about names that could not be read would stand before those that were read. */
const others = ({ invalid }: Form): Form['invalid'] =>
  Object.fromEntries(Object.entries(invalid).filter(([path]) => path !== '/variables'))

/** Puts what was read and chosen into the form, in a way that can be taken back. */
export const applyImport = async (app: App, state: ReadingState): Promise<void> => {
  const before = app.form.peek()
  const Details = app.status.peek()?.Details
  const [request, deferred, parser] = await Promise.all([
    state.merged(),
    app.deferred.fetch(),
    app.pricing.peek()?.parser.fetch(),
  ]).catch(() => [])
  const draft = { ...request }
  await parser?.parseInChunks(draft)
  // Somebody went on in the form meanwhile: what was merged is not all of it any more.
  if (app.form.peek() !== before) return applyImport(app, state)
  if (request === undefined || deferred === undefined || parser === undefined)
    return say(
      app,
      'read',
      { color: 'danger', message: deferred?.words.order.failed ?? app.page.shell.partFailed },
      Details,
    )
  const { words } = deferred
  const { refused, done } = words.order.choices
  const issues = parser.issuesOf(draft)
  if (issues.length > 0) return say(app, 'read', { color: 'danger', message: refused, issues }, Details)
  replace(app, words, 'read', { draft, invalid: others(before) }, { color: 'success', message: done }, Details)
  goTo('.status-read')
}
