import { effect } from '@preact/signals'
import { withMovedOrigins } from '../form/moved-origins.ts'
import type { App } from '../state/app.ts'

/** From now on, what the form says of where answers were read follows them when somebody takes some out or adds others. */
export const keepOrigins = ({ form }: Pick<App, 'form'>): void => {
  let before = form.peek().draft
  effect(() => {
    const draft = withMovedOrigins(before, form.value.draft)
    before = draft
    if (draft !== form.peek().draft) form.value = { ...form.peek(), draft }
  })
}
