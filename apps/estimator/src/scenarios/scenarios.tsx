import { useState } from 'preact/hooks'
import { useApp } from '../shell/app-context.ts'
import { loadScenarios } from './load-scenarios.ts'

/** Scenarios side by side. Before the first one is saved, only what keeps it. */
export const ScenarioSection = () => {
  const app = useApp()
  const { page, priced, scenarios } = app
  const [failed, setFailed] = useState(false)
  const parts = scenarios.value
  const save = async () => {
    // At once where it can be: what is saved is the form as it was when somebody pressed.
    const loaded = parts ?? (await loadScenarios(app))
    setFailed(loaded === undefined)
    loaded?.save()
  }
  return (
    <section class="results scenarios" aria-labelledby="scenarios">
      <h2 class="ds-heading" data-size="md" id="scenarios">
        {page.scenarios.heading}
      </h2>
      <p class="intro">{page.scenarios.intro}</p>
      <div class="save-scenario">
        {parts && <parts.Name />}
        <button type="button" class="ds-button" disabled={priced.value?.ok !== true} onClick={() => void save()}>
          {page.scenarios.save}
        </button>
      </div>
      <div role="status">{parts ? <parts.Status /> : failed && <p>{page.shell.partFailed}</p>}</div>
      {parts && <parts.Comparison />}
    </section>
  )
}
