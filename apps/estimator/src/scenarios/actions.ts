import { fill } from '@anslag/presentation'
import type { App } from '../shell/app.ts'
import type { Unreadable } from './document.ts'
import { type Refusal, withNewName, withoutScenario, withRestored, withScenario } from './list.ts'
import type { ScenarioStatus, Scenarios } from './store.ts'

/** Unlikely to be made twice, in two tabs neither. Made so that it works on addresses without encryption, too. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** What went as it should. */
export const success = (...sentences: readonly string[]): ScenarioStatus => ({ color: 'success', sentences })

/** The letters of a wrong answer that are repeated. */
const repeated = 40

/** Saves the answers of the form under the name that stands in the field, or under the suggested one. */
export const saveForm = ({ form }: App, { memory, typed, suggestion, status, fromId, words }: Scenarios): void => {
  const { draft, invalid } = form.peek()
  const saved = memory.latest()
  const id = newId()
  const name = typed.peek() ?? suggestion.peek()
  const changed = withScenario(saved.list, { id, name, request: draft }, [words.now])
  if (!changed.ok) {
    const sentence = fill(words.refusals[changed.refusal], { name: changed.other?.name ?? name })
    status.value = { color: 'warning', sentences: [sentence] }
    return
  }
  memory.put({ ...saved, list: changed.list })
  fromId.value = id
  typed.value = undefined
  const left = Object.values(invalid).map(({ text }) => `«${text.slice(0, repeated)}»`)
  const leftOut = left.length === 0 ? [] : [`${words.leftOut} ${left.join(', ')}`]
  status.value = success(fill(words.saved, { name: changed.list.at(-1)?.name ?? name }), ...leftOut)
}

/**
 * Gives one another name.
 *
 * @returns why it keeps the old one; undefined when it has the new.
 */
export const rename = ({ memory, words }: Scenarios, id: string, name: string): Refusal | undefined => {
  const saved = memory.latest()
  const changed = withNewName(saved.list, id, name, [words.now])
  if (!changed.ok) return changed.refusal
  memory.put({ ...saved, list: changed.list })
  return undefined
}

/** Takes one out, until somebody takes it back. */
export const remove = ({ memory, nameOf, status, words }: Scenarios, id: string): void => {
  const saved = memory.latest()
  const place = saved.list.findIndex((each) => each.id === id)
  const scenario = saved.list[place]
  if (scenario === undefined) return
  const sentence = fill(words.removed, { name: nameOf(id) })
  memory.put({ ...saved, list: withoutScenario(saved.list, id) })
  const act = () => {
    const now = memory.latest()
    memory.put({ ...now, list: withRestored(now.list, scenario, place) })
    status.value = success(words.undone)
  }
  status.value = { ...success(sentence), undo: { id, act } }
}

/** Puts the answers of one into the form, until somebody takes back what stood there. */
export const use = ({ form }: App, { memory, nameOf, status, fromId, words }: Scenarios, id: string): void => {
  const scenario = memory.latest().list.find((each) => each.id === id)
  if (scenario === undefined) return
  const [before, cameFrom] = [form.peek(), fromId.peek()]
  form.value = { draft: scenario.request, invalid: {} }
  fromId.value = id
  const act = () => {
    form.value = before
    fromId.value = cameFrom
    status.value = success(words.undone)
  }
  status.value = { ...success(fill(words.used, { name: nameOf(id) })), undo: { id, act } }
}

/** Takes out what cannot be read, for good: nobody could use it if it came back. */
export const removeUnreadable = ({ memory, status, words }: Scenarios, { raw }: Unreadable): void => {
  const saved = memory.latest()
  const text = JSON.stringify(raw)
  memory.put({ ...saved, unreadable: saved.unreadable.filter((each) => JSON.stringify(each.raw) !== text) })
  status.value = success(words.removedUnreadable)
}
