import type { Reading } from '../form/request-parser.ts'
import type { App } from '../shell/app.ts'
import { pages } from '../shell/locales.ts'
import { keepForm, listenToTabs } from './actions.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { decoded } from './fragment.ts'
import { storageKey } from './key.ts'
import { NextName } from './next-name.tsx'
import type { ScenarioParts } from './parts.ts'
import { Remember } from './remember.tsx'
import { KeptList } from './saved-list.tsx'
import { Said } from './scenario-status.tsx'
import { type Shared, SharedProvider } from './scenarios-context.ts'
import { placeIn } from './storage.ts'
import { createScenarios } from './store.ts'
import type { ScenarioTexts } from './texts/nb.ts'
import { Unreadables } from './unreadables.tsx'

const Comparison = () => (
  <>
    <ComparisonTable />
    <KeptList />
    <Unreadables />
    <Remember />
  </>
)

/** Reads ahead what the browser remembers and what the address brought, so that the parts are made at once. */
export const readAhead = async ({ along, texts }: App, reading: Reading): Promise<void> => {
  const stored = placeIn(() => localStorage, storageKey(pages[texts.language].root)).read()
  for (const text of [decoded(along.peek()), stored.kind === 'text' ? stored.text : ''])
    if (text !== '') await reading.readTextAhead(text)
}

/** The parts in a language. When they are made, what the browser remembers and what the address brought is there. */
export const makeScenarioParts = (app: App, words: ScenarioTexts, reading: Reading): ScenarioParts => {
  const key = storageKey(pages[app.texts.language].root)
  const scenarios = createScenarios(
    app,
    reading,
    placeIn(() => localStorage, key),
    words,
  )
  listenToTabs(scenarios, key)
  const shared: Shared = { app, scenarios, words }
  return {
    keep: () => keepForm(app, scenarios),
    Name: () => (
      <SharedProvider value={shared}>
        <NextName />
      </SharedProvider>
    ),
    Said: () => (
      <SharedProvider value={shared}>
        <Said />
      </SharedProvider>
    ),
    Comparison: () => (
      <SharedProvider value={shared}>
        <Comparison />
      </SharedProvider>
    ),
  }
}
