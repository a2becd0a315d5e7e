import { replace, say } from '../import/replace-form.tsx'
import type { App } from '../shell/app.ts'
import { goTo } from '../shell/go-to.ts'
import { type Path, withValue } from './change.ts'
import { withInvalid } from './form.ts'

/** Takes all names of a list out of the form, in a way that can be taken back. */
export const removeNames = async (app: App, path: Path): Promise<void> => {
  const [deferred, parser] = await Promise.all([app.deferred.fetch(), app.pricing.peek()?.parser.fetch()])
  const Details = app.status.peek()?.Details
  if (deferred === undefined || parser === undefined)
    return say(app, 'read', { color: 'danger', message: app.page.shell.partFailed }, Details)
  const { words } = deferred
  const before = app.form.peek()
  const after = { draft: withValue(before.draft, path, undefined), invalid: withInvalid(before, path, undefined) }
  const removed = { color: 'success', message: words.form.names.takenOut } as const
  replace(app, words, 'read', parser.remapOrigins(before, after), removed, Details)
  goTo('.status-read')
}
