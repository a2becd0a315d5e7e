import { pointer } from '@anslag/pricing'
import { useComputed } from '@preact/signals'
import { type Path, valueAt } from '../form/change.ts'
import type { Unread } from '../form/form.ts'
import { useApp } from './app-context.ts'

/** The answer at a path. A part that asks for no more is drawn anew only when that answer changes. */
export const useAnswer = (path: Path): unknown => {
  const { form } = useApp()
  return useComputed(() => valueAt(form.value.draft, path)).value
}

/** What somebody wrote at a path that is no answer yet. */
export const useUnread = (path: Path): Unread | undefined => {
  const { form } = useApp()
  return useComputed(() => form.value.unread[pointer(...path)]).value
}
