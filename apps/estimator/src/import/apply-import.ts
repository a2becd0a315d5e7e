import type { App } from '../shell/app.ts'
import { goTo } from '../shell/go-to.ts'
import type { ReadingState } from './reading-state.ts'
import { replace, say } from './replace-form.tsx'

/** Puts what was read and chosen into the form, in a way that can be taken back. */
export const applyImport = async (app: App, state: ReadingState): Promise<void> => {
  const before = app.form.peek()
  const Details = app.status.peek()?.Details
  const { order } = app.words
  const [request, parser] = await Promise.all([state.merged(), app.pricing.peek()?.parser.fetch()])
  const draft = { ...request }
  await parser?.parseInChunks(draft)
  // Somebody went on in the form meanwhile: what was merged is not all of it any more.
  if (app.form.peek() !== before) return applyImport(app, state)
  if (request === undefined || parser === undefined)
    return say(app, 'read', { color: 'danger', message: order.failed }, Details)
  const { refused, done } = order.choices
  const issues = parser.issuesOf(draft)
  if (issues.length > 0) return say(app, 'read', { color: 'danger', message: refused, issues }, Details)
  // What was written about names that could not be read would stand before those that were read.
  const { '/variables': _names, ...invalid } = before.invalid
  replace(app, 'read', { draft, invalid }, { color: 'success', message: done }, Details)
  goTo('.status-read')
}
