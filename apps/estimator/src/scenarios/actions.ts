import type { App } from '../shell/app.ts'
import type { Unreadable } from './document.ts'
import { type Refusal, withNewName, withoutScenario, withRestored, withScenario } from './list.ts'
import type { Scenarios } from './store.ts'

/** Unlikely to be made twice, in two tabs neither. Made so that it works on addresses without encryption, too. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Keeps the answers of the form under the name that stands in the field, or under the suggested one. */
export const keepForm = ({ form }: App, { memory, typed, suggestion, told, fromId, ownNames }: Scenarios): void => {
  const { draft, unread } = form.peek()
  const kept = memory.latest()
  const id = newId()
  const name = typed.peek() ?? suggestion.peek()
  const changed = withScenario(kept.list, { id, name, request: draft }, [ownNames.now])
  if (!changed.ok) {
    told.value = { kind: 'refused', refusal: changed.refusal, name: changed.other?.name ?? name }
    return
  }
  memory.put({ ...kept, list: changed.list })
  fromId.value = id
  typed.value = undefined
  const leftOut = Object.values(unread).map(({ text }) => text)
  told.value = { kind: 'kept', name: changed.list.at(-1)?.name ?? name, leftOut }
}

/**
 * Gives one another name.
 *
 * @returns why it keeps the old one; undefined when it has the new.
 */
export const rename = ({ memory, ownNames }: Scenarios, id: string, name: string): Refusal | undefined => {
  const kept = memory.latest()
  const changed = withNewName(kept.list, id, name, [ownNames.now])
  if (!changed.ok) return changed.refusal
  memory.put({ ...kept, list: changed.list })
  return undefined
}

/** Takes one out, until somebody takes it back. */
export const remove = ({ memory, names, told }: Scenarios, id: string): void => {
  const kept = memory.latest()
  const place = kept.list.findIndex((each) => each.id === id)
  const scenario = kept.list[place]
  if (scenario === undefined) return
  const name = names.peek().get(id) ?? scenario.name
  memory.put({ ...kept, list: withoutScenario(kept.list, id) })
  const undo = () => {
    const now = memory.latest()
    memory.put({ ...now, list: withRestored(now.list, scenario, place) })
    told.value = { kind: 'undone' }
  }
  told.value = { kind: 'removed', name, id, undo }
}

/** Puts the answers of one into the form, until somebody takes back what stood there. */
export const use = ({ form }: App, { memory, names, told, fromId }: Scenarios, id: string): void => {
  const scenario = memory.latest().list.find((each) => each.id === id)
  if (scenario === undefined) return
  const [before, cameFrom] = [form.peek(), fromId.peek()]
  form.value = { draft: scenario.request, unread: {} }
  fromId.value = id
  const undo = () => {
    form.value = before
    fromId.value = cameFrom
    told.value = { kind: 'undone' }
  }
  told.value = { kind: 'used', name: names.peek().get(id) ?? scenario.name, id, undo }
}

/** Takes out what cannot be read, for good: nobody could use it if it came back. */
export const removeUnreadable = ({ memory, told }: Scenarios, { name, raw }: Unreadable): void => {
  const kept = memory.latest()
  const text = JSON.stringify(raw)
  memory.put({ ...kept, unreadable: kept.unreadable.filter((each) => JSON.stringify(each.raw) !== text) })
  told.value = { kind: 'removed-unreadable', name }
}

/** Has the browser remember from now on, or forget everything at once. */
export const setRemembering = ({ memory, told }: Scenarios, isWanted: boolean): void => {
  const fault = isWanted ? memory.remember() : memory.forget()
  if (fault !== undefined) told.value = { kind: isWanted ? 'not-stored' : 'not-cleared', fault }
  else if (!isWanted) told.value = { kind: 'forgotten' }
  else told.value = memory.remembering.peek() === 'on' ? { kind: 'remembered' } : undefined
}

/** Takes in what another tab has done, and says so where something here is another than it was. */
export const listenToTabs = ({ memory, told }: Scenarios, key: string): void => {
  addEventListener('storage', (event) => {
    // Without a key everything was cleared.
    if (event.key !== null && event.key !== key) return
    const happened = memory.refresh()
    if (happened === 'changed') told.value = { kind: 'changed-elsewhere' }
    if (happened === 'forgotten') told.value = { kind: 'forgotten-elsewhere' }
  })
}
