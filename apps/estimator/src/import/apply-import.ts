import type { Form } from '../form/form.ts'
import type { App } from '../shell/app.ts'
import { goTo } from '../shell/go-to.ts'
import type { ReadingState } from './reading-state.ts'
import { replace, say } from './replace-form.tsx'
import type { ReadingFilesTexts } from './texts/nb.ts'

/** What was written about names that could not be read would stand before those that were read. */
const others = ({ unread }: Form): Form['unread'] =>
  Object.fromEntries(Object.entries(unread).filter(([path]) => path !== '/variables'))

/** Puts what was read and chosen into the form, in a way that can be taken back. */
export const putIn = async (app: App, state: ReadingState, words: ReadingFilesTexts): Promise<void> => {
  const before = app.form.peek()
  const More = app.told.peek()?.More
  const [request, taking, reading] = await Promise.all([
    state.merged(),
    app.loadTakeAlong(),
    app.pricing.peek()?.reading.fetch(),
  ]).catch(() => [])
  const draft = { ...request }
  await reading?.readAhead(draft)
  // Somebody went on in the form meanwhile: what was merged is not all of it any more.
  if (app.form.peek() !== before) return putIn(app, state, words)
  if (request === undefined || taking === undefined || reading === undefined)
    return say(app, 'read', { color: 'danger', message: words.failed }, More)
  const issues = reading.issuesOf(draft)
  if (issues.length > 0) return say(app, 'read', { color: 'danger', message: words.choices.refused, issues }, More)
  const form = { draft, unread: others(before) }
  replace(app, taking, 'read', form, { color: 'success', message: words.choices.done }, More)
  goTo('.told-read')
}
