import { useState } from 'preact/hooks'
import { useApp } from '../shell/app-context.ts'
import { loadScenarios } from './load-scenarios.ts'

/** Alternatives side by side. Before the first one is kept, only what keeps it. */
export const Alternatives = () => {
  const app = useApp()
  const { page, priced, scenarios } = app
  const [failed, setFailed] = useState(false)
  const parts = scenarios.value
  const keep = async () => {
    // At once where it can be: what is kept is the form as it was when somebody pressed.
    const loaded = parts ?? (await loadScenarios(app))
    setFailed(loaded === undefined)
    loaded?.keep()
  }
  return (
    <section class="results alternatives" aria-labelledby="alternatives">
      <h2 class="ds-heading" data-size="md" id="alternatives">
        {page.alternatives}
      </h2>
      <p class="intro">{page.alternativesIntro}</p>
      <div class="keep">
        {parts && <parts.Name />}
        <button type="button" class="ds-button" disabled={priced.value?.ok !== true} onClick={() => void keep()}>
          {page.keep}
        </button>
      </div>
      <div role="status">{parts ? <parts.Said /> : failed && <p>{page.partFailed}</p>}</div>
      {parts && <parts.Comparison />}
    </section>
  )
}
