import type { DocumentParser } from '@anslag/request-form'
import { isSame } from '@anslag/request-form'
import { computed, effect, signal } from '@preact/signals'
import type { App, Words } from '../shell/app.ts'
import { nothingSaved, type SavedScenarios } from './document.ts'
import { merged } from './list.ts'
import { Memory } from './memory.ts'
import { shownNames, suggestedName } from './names.ts'
import { decodeScenarios, encodeScenarios } from './session.ts'
import type { Place } from './storage.ts'

/** What became of what somebody did, here or in another tab. */
export interface ScenarioStatus {
  readonly color: 'success' | 'info' | 'warning' | 'danger'
  readonly sentences: readonly string[]
  /** The way back, to the scenario that this is about. */
  readonly undo?: { readonly id: string; readonly act: () => void }
}

const addRestored = (memory: Memory, restored: SavedScenarios): void => {
  if (restored.list.length + restored.unreadable.length === 0) return
  const { list, unreadable } = memory.latest()
  memory.put({ list: merged(list, restored.list), unreadable: [...unreadable, ...restored.unreadable] })
}

/** Which scenario the form came from, and whether it has been changed since. */
const originOf = ({ form }: App, { saved }: Memory, id: string | undefined) => {
  const scenario = saved.value.list.find((each) => each.id === id)
  if (scenario === undefined) return undefined
  const { draft, invalid } = form.value
  return { scenario, isChanged: Object.keys(invalid).length > 0 || !isSame(draft, scenario.request) }
}

/** The scenarios of a page: those that the browser remembers, and those of the session from another language. */
export const createScenarios = (app: App, parser: DocumentParser, place: Place, words: Words['scenarios']) => {
  const restored = decodeScenarios(app.sessionScenarios.peek(), parser)
  const memory = new Memory(place, parser)
  addRestored(memory, restored.saved)
  const names = computed(() => shownNames(memory.saved.value.list))
  const chosenBase = signal(restored.base)
  const fromId = signal(restored.from)
  const session = computed(() => {
    const isStored = memory.remembering.value === 'on' && memory.unsaved.value === undefined
    const own = { base: chosenBase.value, from: fromId.value }
    const all = encodeScenarios({ saved: isStored ? nothingSaved : memory.saved.value, ...own })
    return all === 'too-large'
      ? { isTooLarge: true, scenarios: encodeScenarios({ saved: nothingSaved, ...own }) }
      : { isTooLarge: false, scenarios: all }
  })
  effect(() => {
    app.sessionScenarios.value = session.value.scenarios
  })
  return {
    memory,
    words,
    /** The name that one is shown by. */
    nameOf: (id: string): string => names.value.get(id) ?? id,
    /** What somebody has typed as the next name; undefined while the suggestion stands. */
    typed: signal<string | undefined>(undefined),
    suggestion: computed(() => suggestedName(words.scenario, [...names.value.values()])),
    chosenBase,
    /** The id of the scenario that the form came from; it may be gone. */
    fromId,
    origin: computed(() => originOf(app, memory, fromId.value)),
    status: signal<ScenarioStatus | undefined>(undefined),
    /** Whether there is too much to go along when the language is changed. */
    isTooLarge: computed(() => session.value.isTooLarge),
  }
}

export type Scenarios = ReturnType<typeof createScenarios>
