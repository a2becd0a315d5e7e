import type { FormContext } from '../context/form-context.ts'
import { goTo } from '../messages/go-to.ts'
import { replace, say } from '../messages/replace-form.tsx'
import type { ReadingState } from './reading-state.ts'

/** Puts what was read and chosen into the form, in a way that can be taken back. */
export const applyImport = async (context: FormContext, state: ReadingState): Promise<void> => {
  const before = context.form.peek()
  const Details = context.status.peek()?.Details
  const { order } = context.words
  const [request, parser] = await Promise.all([state.merged(), context.pricing.peek()?.parser.fetch()])
  const draft = { ...request }
  await parser?.parseInChunks(draft)
  // Somebody went on in the form meanwhile: what was merged is not all of it any more.
  if (context.form.peek() !== before) return applyImport(context, state)
  if (request === undefined || parser === undefined)
    return say(context, 'read', { color: 'danger', message: order.failed }, Details)
  const { refused, done } = order.choices
  const issues = parser.issuesOf(draft)
  if (issues.length > 0) return say(context, 'read', { color: 'danger', message: refused, issues }, Details)
  // What was written about names that could not be read would stand before those that were read.
  const { '/variables': _names, ...invalid } = before.invalid
  replace(context, 'read', { draft, invalid }, { color: 'success', message: done }, Details)
  goTo('.status-read')
}
