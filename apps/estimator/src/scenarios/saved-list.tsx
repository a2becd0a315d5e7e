import { fill } from '@anslag/presentation'
import { Button, Headline, TextInput } from '@anslag/ui'
import { useState } from 'preact/hooks'
import { remove, rename, use } from './actions.ts'
import type { Refusal, Scenario } from './list.ts'
import { fieldOf, focusSoon, undoId } from './scenario-status.tsx'
import { useScenarios } from './scenarios-context.ts'

interface Refused {
  readonly text: string
  readonly refusal: Refusal
}

const NameField = ({ scenario: { id, name }, shown }: { readonly scenario: Scenario; readonly shown: string }) => {
  const { scenarios, words } = useScenarios()
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const [refused, setRefused] = useState<Refused | undefined>(undefined)
  const commit = (text: string) => {
    const refusal = rename(scenarios, id, text)
    setTyped(undefined)
    setRefused(refusal && { text, refusal })
  }
  return (
    <TextInput
      id={fieldOf(id)}
      label={fill(words.nameOf, { name: shown })}
      value={typed ?? refused?.text ?? name}
      messages={refused ? [fill(words.refusals[refused.refusal], { name: refused.text })] : []}
      onInput={setTyped}
      onCommit={commit}
    />
  )
}

const SavedScenario = ({ scenario }: { readonly scenario: Scenario }) => {
  const { app, scenarios, words } = useScenarios()
  const { id } = scenario
  const shown = scenarios.nameOf(id)
  const take = () => {
    remove(scenarios, id)
    focusSoon(undoId)
  }
  return (
    <li>
      <NameField scenario={scenario} shown={shown} />
      <Button variant="secondary" small onClick={() => use(app, scenarios, id)}>
        {words.use}
        <span class="ds-sr-only">{fill(words.of, { name: shown })}</span>
      </Button>
      <Button variant="tertiary" small onClick={take}>
        {words.remove}
        <span class="ds-sr-only">{fill(words.of, { name: shown })}</span>
      </Button>
    </li>
  )
}

const Origin = () => {
  const { scenarios, words } = useScenarios()
  const origin = scenarios.origin.value
  if (origin === undefined) return null
  const name = scenarios.nameOf(origin.scenario.id)
  return <p>{origin.isChanged ? fill(words.changed, { name }) : fill(words.same, { name })}</p>
}

/** Every alternative: its name, and what can be done with it. */
export const SavedList = () => {
  const { scenarios, words } = useScenarios()
  const { list } = scenarios.memory.saved.value
  if (list.length === 0) return null
  return (
    <div class="saved-scenarios">
      <Headline level={3} text={words.list} />
      <Origin />
      <ul>
        {list.map((scenario) => (
          <SavedScenario key={scenario.id} scenario={scenario} />
        ))}
      </ul>
    </div>
  )
}
