import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type { App } from '../shell/app.ts'
import { useApp } from '../shell/app-context.ts'
import type { HowComputed } from './explanations.tsx'

/** Loaded once for all lines. */
const explainer = signal<typeof HowComputed | 'failed' | undefined>(undefined)

/** Fetches what explains lines; at once when it has come already. */
export const loadExplanations = async ({ loadTexts }: App): Promise<void> => {
  if (typeof explainer.peek() === 'function') return
  try {
    const [{ HowComputed }] = await Promise.all([import('./explanations.tsx'), loadTexts()])
    explainer.value = HowComputed
  } catch {
    explainer.value = 'failed'
  }
}

/** A line's amount opens to how it was computed. */
export const LineExplanation = ({ id, text }: { readonly id: string; readonly text: string }) => {
  const app = useApp()
  const { page, allOpen } = app
  const [open, setOpen] = useState(false)
  const shown = open || allOpen.value
  useEffect(() => {
    if (shown) void loadExplanations(app)
  }, [shown])
  const How = explainer.value
  return (
    <details class="how" open={shown} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {page.howComputed}
        <span class="ds-sr-only">{page.explainWhat(text)}</span>
      </summary>
      {shown && typeof How === 'function' && <How id={id} />}
      {shown && typeof How !== 'function' && (
        <p>{How === 'failed' ? page.explanationFailed : page.loadingExplanation}</p>
      )}
    </details>
  )
}
