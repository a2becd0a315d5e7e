import { Button, Section } from '@anslag/ui'
import { useState } from 'preact/hooks'
import { useApp } from '../shell/app-context.ts'
import { loadScenarios } from './load-scenarios.ts'

/** Scenarios side by side. Before the first one is saved, only what saves it. */
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
    <Section class="results scenarios" level={2} id="scenarios" text={page.scenarios.heading}>
      <p class="intro">{page.scenarios.intro}</p>
      <div class="save-scenario">
        {parts && <parts.Name />}
        <Button disabled={priced.value?.ok !== true} onClick={() => void save()}>
          {page.scenarios.save}
        </Button>
      </div>
      <div role="status">{parts ? <parts.Status /> : failed && <p>{page.form.partFailed}</p>}</div>
      {parts && <parts.Comparison />}
    </Section>
  )
}
