import { ExplanationTree } from '@anslag/ui'
import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { useApp } from './app-context.ts'
import type { explanationOf } from './explanations.ts'

type Explain = typeof explanationOf

/** Loaded once for all lines. */
const explainer = signal<Explain | 'failed' | undefined>(undefined)

/** Fetches what explains lines; at once when it has come already. */
export const loadExplanations = async (): Promise<void> => {
  if (typeof explainer.peek() === 'function') return
  try {
    const { explanationOf } = await import('./explanations.ts')
    explainer.value = explanationOf
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
    if (shown) void loadExplanations()
  }, [shown])
  const explain = explainer.value
  const explanation = shown && typeof explain === 'function' ? explain(id, app) : undefined
  const [tree] = explanation?.children ?? []
  return (
    <details class="how" open={shown} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {page.howComputed}
        <span class="ds-sr-only">{page.explainWhat(text)}</span>
      </summary>
      {shown && tree === undefined && <p>{explain === 'failed' ? page.explanationFailed : page.loadingExplanation}</p>}
      {tree !== undefined && <ExplanationTree explanation={tree} allOpen={allOpen.value} />}
    </details>
  )
}
