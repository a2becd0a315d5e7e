import { useEffect, useState } from 'preact/hooks'
import { useApp } from '../shell/app-context.ts'

/** A line's amount opens to how it was computed. */
export const LineExplanation = ({ id, text }: { readonly id: string; readonly text: string }) => {
  const app = useApp()
  const { page, allOpen, deferred } = app
  const [open, setOpen] = useState(false)
  const shown = open || allOpen.value
  useEffect(() => {
    if (shown) void deferred.fetch()
  }, [shown])
  const come = deferred.now.value
  return (
    <details class="how" open={shown} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {page.price.howComputed}
        <span class="ds-sr-only">{page.form.explainWhat(text)}</span>
      </summary>
      {shown && typeof come === 'object' && <come.HowComputed id={id} />}
      {shown && typeof come !== 'object' && (
        <p>{come === 'failed' ? page.price.explanationFailed : page.price.loadingExplanation}</p>
      )}
    </details>
  )
}
