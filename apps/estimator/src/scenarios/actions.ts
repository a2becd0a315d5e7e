import type { App } from '../shell/app.ts'
import type { Unreadable } from './document.ts'
import { type Refusal, withNewName, withoutScenario, withRestored, withScenario } from './list.ts'
import type { Scenarios } from './store.ts'

/** Unlikely to be made twice, in two tabs neither. Made so that it works on addresses without encryption, too. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Keeps the answers of the form under the name that stands in the field, or under the suggested one. */
export const saveForm = ({ form }: App, { memory, typed, suggestion, status, fromId, ownNames }: Scenarios): void => {
  const { draft, invalid } = form.peek()
  const saved = memory.latest()
  const id = newId()
  const name = typed.peek() ?? suggestion.peek()
  const changed = withScenario(saved.list, { id, name, request: draft }, [ownNames.now])
  if (!changed.ok) {
    status.value = { kind: 'refused', refusal: changed.refusal, name: changed.other?.name ?? name }
    return
  }
  memory.put({ ...saved, list: changed.list })
  fromId.value = id
  typed.value = undefined
  const leftOut = Object.values(invalid).map(({ text }) => text)
  status.value = { kind: 'saved', name: changed.list.at(-1)?.name ?? name, leftOut }
}

/**
 * Gives one another name.
 *
 * @returns why it keeps the old one; undefined when it has the new.
 */
export const rename = ({ memory, ownNames }: Scenarios, id: string, name: string): Refusal | undefined => {
  const saved = memory.latest()
  const changed = withNewName(saved.list, id, name, [ownNames.now])
  if (!changed.ok) return changed.refusal
  memory.put({ ...saved, list: changed.list })
  return undefined
}

/** Takes one out, until somebody takes it back. */
export const remove = ({ memory, names, status }: Scenarios, id: string): void => {
  const saved = memory.latest()
  const place = saved.list.findIndex((each) => each.id === id)
  const scenario = saved.list[place]
  if (scenario === undefined) return
  const name = names.peek().get(id) ?? scenario.name
  memory.put({ ...saved, list: withoutScenario(saved.list, id) })
  const undo = () => {
    const now = memory.latest()
    memory.put({ ...now, list: withRestored(now.list, scenario, place) })
    status.value = { kind: 'undone' }
  }
  status.value = { kind: 'removed', name, id, undo }
}

/** Puts the answers of one into the form, until somebody takes back what stood there. */
export const use = ({ form }: App, { memory, names, status, fromId }: Scenarios, id: string): void => {
  const scenario = memory.latest().list.find((each) => each.id === id)
  if (scenario === undefined) return
  const [before, cameFrom] = [form.peek(), fromId.peek()]
  form.value = { draft: scenario.request, invalid: {} }
  fromId.value = id
  const undo = () => {
    form.value = before
    fromId.value = cameFrom
    status.value = { kind: 'undone' }
  }
  status.value = { kind: 'used', name: names.peek().get(id) ?? scenario.name, id, undo }
}

/** Takes out what cannot be read, for good: nobody could use it if it came back. */
export const removeUnreadable = ({ memory, status }: Scenarios, { name, raw }: Unreadable): void => {
  const saved = memory.latest()
  const text = JSON.stringify(raw)
  memory.put({ ...saved, unreadable: saved.unreadable.filter((each) => JSON.stringify(each.raw) !== text) })
  status.value = { kind: 'removed-unreadable', name }
}

/** Has the browser remember from now on, or forget everything at once. */
export const setRemembering = ({ memory, status }: Scenarios, isWanted: boolean): void => {
  const fault = isWanted ? memory.remember() : memory.forget()
  if (fault !== undefined) status.value = { kind: isWanted ? 'not-stored' : 'not-cleared', fault }
  else if (!isWanted) status.value = { kind: 'forgotten' }
  else status.value = memory.remembering.peek() === 'on' ? { kind: 'remembered' } : undefined
}

/** Takes in what another tab has done, and says so where something here is another than it was. */
export const listenToTabs = ({ memory, status }: Scenarios, key: string): void => {
  addEventListener('storage', (event) => {
    // Without a key everything was cleared.
    if (event.key !== null && event.key !== key) return
    const happened = memory.refresh()
    if (happened === 'changed') status.value = { kind: 'changed-elsewhere' }
    if (happened === 'forgotten') status.value = { kind: 'forgotten-elsewhere' }
  })
}
