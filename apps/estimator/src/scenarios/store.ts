import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { RequestParser } from '../form/request-parser.ts'
import type { App } from '../shell/app.ts'
import { nothingSaved, type SavedScenarios } from './document.ts'
import { merged, type Scenario } from './list.ts'
import { type Memory, memoryIn } from './memory.ts'
import { shownNames, suggestedName } from './names.ts'
import { isSame } from './same.ts'
import type { ScenarioStatus } from './scenario-status.tsx'
import { decodeScenarios, encodeScenarios } from './session.ts'
import type { Place } from './storage.ts'

/** What the columns are called that the page names itself. */
export interface OwnNames {
  /** The form. */
  readonly now: string
  /** What a number makes a suggested name of: `Alternativ`. */
  readonly scenario: string
}

/** Which scenario the form came from, and whether it has been changed since. */
export interface Origin {
  readonly scenario: Scenario
  readonly isChanged: boolean
}

/** The scenarios of a page. Parts show them; `actions.ts` changes them. */
export interface Scenarios {
  readonly memory: Memory
  readonly ownNames: OwnNames
  /** The name that each is shown by, by id. */
  readonly names: ReadonlySignal<ReadonlyMap<string, string>>
  /** What somebody has typed as the next name; undefined while the suggestion stands. */
  readonly typed: Signal<string | undefined>
  readonly suggestion: ReadonlySignal<string>
  /** The column that somebody has chosen to compare with. */
  readonly chosenBase: Signal<string | undefined>
  /** The id of the scenario that the form came from; it may be gone. */
  readonly fromId: Signal<string | undefined>
  readonly origin: ReadonlySignal<Origin | undefined>
  readonly status: Signal<ScenarioStatus | undefined>
  /** Whether there is too much to go along when the language is changed. */
  readonly isTooLarge: ReadonlySignal<boolean>
}

/** Together with what the address brought from the page in another language. */
const withRestored = (memory: Memory, restored: SavedScenarios): void => {
  if (restored.list.length + restored.unreadable.length === 0) return
  const { list, unreadable } = memory.latest()
  memory.put({ list: merged(list, restored.list), unreadable: [...unreadable, ...restored.unreadable] })
}

const originOf = ({ form }: App, { saved }: Memory, id: string | undefined): Origin | undefined => {
  const scenario = saved.value.list.find((each) => each.id === id)
  if (scenario === undefined) return undefined
  const { draft, invalid } = form.value
  return { scenario, isChanged: Object.keys(invalid).length > 0 || !isSame(draft, scenario.request) }
}

/** The scenarios that the browser remembers and that came along from another language. */
export const createScenarios = (
  app: App,
  parser: Pick<RequestParser, 'issuesOf' | 'json'>,
  place: Place,
  ownNames: OwnNames,
): Scenarios => {
  const restored = decodeScenarios(app.sessionScenarios.peek(), parser)
  const memory = memoryIn(place, parser)
  withRestored(memory, restored.saved)
  const names = computed(() => shownNames(memory.saved.value.list))
  const chosenBase = signal(restored.base)
  const fromId = signal(restored.from)
  const end = computed(() => {
    const isStored = memory.remembering.value === 'on' && memory.unsaved.value === undefined
    const own = { base: chosenBase.value, from: fromId.value }
    const all = encodeScenarios({ saved: isStored ? nothingSaved : memory.saved.value, ...own })
    return all === 'too-large'
      ? { isTooLarge: true, scenarios: encodeScenarios({ saved: nothingSaved, ...own }) }
      : { isTooLarge: false, scenarios: all }
  })
  effect(() => {
    app.sessionScenarios.value = end.value.scenarios
  })
  return {
    memory,
    ownNames,
    names,
    typed: signal<string | undefined>(undefined),
    suggestion: computed(() => suggestedName(ownNames.scenario, [...names.value.values()])),
    chosenBase,
    fromId,
    origin: computed(() => originOf(app, memory, fromId.value)),
    status: signal<ScenarioStatus | undefined>(undefined),
    isTooLarge: computed(() => end.value.isTooLarge),
  }
}
