import { driverName } from '@anslag/presentation'
import { pointer } from '@anslag/pricing'
import { useComputed } from '@preact/signals'
import type { App } from '../shell/app.ts'
import { useApp } from '../shell/app-context.ts'
import { type Path, valueAt } from './change.ts'
import { type Unread, withAnswer } from './form.ts'
import { useHelp } from './help.tsx'

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

export interface FieldPlace {
  /** `sources.files`: the driver's name, for texts. */
  readonly driver: string
  readonly path: Path
}

/** The id of the element that answers what stands at a path. */
export const fieldId = (path: Path): string => `q-${path.join('-')}`

/** Takes an answer into the form; an empty one means not answered. */
export const answer = ({ take }: App, path: Path, text: string, value: unknown): void => {
  take((form, issuesOf) => withAnswer(form, path, text, value, issuesOf))
}

/** What every control of a field shows around itself. */
export const useFrame = ({ driver, path }: FieldPlace) => {
  const { texts, sentence } = useApp()
  const label = driverName(driver, texts)
  const unread = useUnread(path)
  return {
    id: fieldId(path),
    label,
    messages: unread === undefined ? [] : [...new Set(unread.issues.map(sentence))],
    help: useHelp(driver, label, fieldId(path)),
  }
}
