import { TextInput } from '@anslag/ui'
import type { RequestParser } from '../form/request-parser.ts'
import type { App, Words } from '../shell/app.ts'
import { locales } from '../shell/locales.ts'
import { listenToTabs, saveForm } from './actions.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { storageKey } from './key.ts'
import type { ScenarioParts } from './load-scenarios.ts'
import { longestName } from './names.ts'
import { Remember } from './remember.tsx'
import { SavedList, Unreadables } from './saved-list.tsx'
import { StatusMessage } from './scenario-status.tsx'
import { type Shared, SharedProvider, useShared } from './scenarios-context.ts'
import { placeIn } from './storage.ts'
import { createScenarios } from './store.ts'

/** What the next alternative will be called. */
export const NextName = () => {
  const { scenarios, words } = useShared()
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

/** Reads ahead what the browser remembers, so that the parts are made at once. */
export const readAhead = async ({ texts }: App, parser: RequestParser): Promise<void> => {
  const stored = placeIn(() => localStorage, storageKey(locales[texts.language].root)).read()
  if (stored.kind === 'text') await parser.parseTextInChunks(stored.text)
}

/** The parts in a language. When they are made, what the browser remembers and what the address brought is there. */
export const makeScenarioParts = (app: App, words: Words, parser: RequestParser): ScenarioParts => {
  const key = storageKey(locales[app.texts.language].root)
  const scenarios = createScenarios(
    app,
    parser,
    placeIn(() => localStorage, key),
    words.scenarios,
  )
  listenToTabs(scenarios, key)
  const shared: Shared = { app, scenarios, words: words.scenarios }
  return {
    save: () => saveForm(app, scenarios),
    Name: () => (
      <SharedProvider value={shared}>
        <NextName />
      </SharedProvider>
    ),
    Status: () => (
      <SharedProvider value={shared}>
        <StatusMessage />
      </SharedProvider>
    ),
    Comparison: () => (
      <SharedProvider value={shared}>
        <Comparison />
      </SharedProvider>
    ),
  }
}
