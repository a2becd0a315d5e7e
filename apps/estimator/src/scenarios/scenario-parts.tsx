import type { RequestParser } from '@anslag/request-form'
import { TextInput } from '@anslag/ui'
import type { ComponentType } from 'preact'
import type { App } from '../shell/app.ts'
import { locales } from '../shell/locales.ts'
import { saveForm } from './actions.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { storageKey } from './key.ts'
import type { ScenarioParts } from './load-scenarios.ts'
import { longestName } from './names.ts'
import { Remember } from './remember.tsx'
import { listenToTabs } from './remembering.ts'
import { SavedList } from './saved-list.tsx'
import { StatusMessage } from './scenario-status.tsx'
import { ScenariosProvider, useScenarios } from './scenarios-context.ts'
import { type Place, placeIn } from './storage.ts'
import { createScenarios } from './store.ts'
import { Unreadables } from './unreadables.tsx'

/** What the next scenario will be called. */
const NextName = () => {
  const { scenarios, words } = useScenarios()
  const { typed, suggestion } = scenarios
  return (
    <TextInput
      id="next-scenario"
      label={words.name}
      value={typed.value ?? suggestion.value}
      onInput={(text) => {
        typed.value = [...text].slice(0, longestName * 2).join('')
      }}
    />
  )
}

const Comparison = () => (
  <>
    <ComparisonTable />
    <SavedList />
    <Unreadables />
    <Remember />
  </>
)

const placeOf = ({ texts }: App): Place => placeIn(() => localStorage, storageKey(locales[texts.language].root))

/** Reads ahead what the browser remembers, so that the parts are made at once. */
export const readAhead = async (app: App, parser: RequestParser): Promise<void> => {
  const stored = placeOf(app).read()
  if (stored.kind === 'text') await parser.parseTextInChunks(stored.text)
}

/** The parts of the comparison. When they are made, what the browser remembers and the session of the address are there. */
export const makeScenarioParts = (app: App, parser: RequestParser): ScenarioParts => {
  const place = placeOf(app)
  const scenarios = createScenarios(app, parser, place, app.words.scenarios)
  listenToTabs(scenarios, place.key)
  const within = (Part: ComponentType) => () => (
    <ScenariosProvider value={scenarios}>
      <Part />
    </ScenariosProvider>
  )
  return {
    save: () => saveForm(app, scenarios),
    Name: within(NextName),
    Status: within(StatusMessage),
    Comparison: within(Comparison),
  }
}
