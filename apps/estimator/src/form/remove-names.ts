import { replace, say } from '../import/replace-form.tsx'
import type { App } from '../shell/app.ts'
import { goTo } from '../shell/go-to.ts'
import { type Path, withValue } from './change.ts'
import { readAs } from './form.ts'
import type { NamesTexts } from './names-texts/nb.ts'

/** Takes all names of a list out of the form, in a way that can be taken back. */
export const takeOutAll = async (app: App, path: Path, words: NamesTexts): Promise<void> => {
  const all = [app.loadTakeAlong(), app.pricing.peek()?.reading.fetch()] as const
  const [taking, reading] = await Promise.all(all).catch(() => [])
  const More = app.told.peek()?.More
  if (taking === undefined || reading === undefined)
    return say(app, 'read', { color: 'danger', message: app.page.partFailed }, More)
  const before = app.form.peek()
  const after = { draft: withValue(before.draft, path, undefined), unread: readAs(before, path, undefined) }
  replace(app, taking, 'read', reading.settled(before, after), { color: 'success', message: words.takenOut }, More)
  goTo('.told-read')
}
