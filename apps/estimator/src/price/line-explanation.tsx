import { fill } from '@anslag/presentation'
import { Disclosure } from '@anslag/ui'
import { useEffect } from 'preact/hooks'
import { useApp } from '../shell/app-context.ts'

const Explanation = ({ id }: { readonly id: string }) => {
  const { page, deferred } = useApp()
  useEffect(() => void deferred.fetch(), [])
  const come = deferred.now.value
  if (typeof come === 'object') return <come.HowComputed id={id} />
  return <p>{come === 'failed' ? page.price.explanationFailed : page.price.loadingExplanation}</p>
}

/** A line's amount opens to how it was computed. */
export const LineExplanation = ({ id, text }: { readonly id: string; readonly text: string }) => {
  const { page, allOpen } = useApp()
  const summary = (
    <>
      {page.price.howComputed}
      <span class="ds-sr-only">{fill(page.form.explainWhat, { what: text })}</span>
    </>
  )
  return (
    <Disclosure class="how" summary={summary} allOpen={allOpen.value}>
      <Explanation id={id} />
    </Disclosure>
  )
}
