import { pages } from '../../page/pages.ts'
import type { App } from '../../state/app.ts'
import type { Reading } from '../../state/reading.ts'
import { keepForm, listenToTabs } from '../../state/scenarios/actions.ts'
import { decoded } from '../../state/scenarios/carried.ts'
import { storageKey } from '../../state/scenarios/key.ts'
import type { ScenarioParts } from '../../state/scenarios/parts.ts'
import { placeIn } from '../../state/scenarios/storage.ts'
import { createScenarios } from '../../state/scenarios/store.ts'
import type { ScenarioTexts } from '../../texts/scenarios/nb.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { KeptList } from './kept-list.tsx'
import { NextName } from './next-name.tsx'
import { Remember } from './remember.tsx'
import { Said } from './said.tsx'
import { type Shared, SharedProvider } from './scenarios-context.ts'
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
