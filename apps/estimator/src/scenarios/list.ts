import type { Draft } from '@anslag/request-form'
import { isSame } from '@anslag/request-form'
import { cleanName, isTaken } from './names.ts'

/** Answers that somebody saves under a name, to compare with others. */
export interface Scenario {
  /** Stays the same when it is renamed, in every tab. */
  readonly id: string
  readonly name: string
  readonly request: Draft
}

/**
 * How many can be saved. With the form that makes seven columns of amounts: the most that can be read side by side on a
 * screen, or on a page of paper.
 */
export const most = 6

/** Why a list stays as it is. */
export type Refusal = 'full' | 'name-missing' | 'name-taken' | 'same-answers'

export type Changed =
  | { readonly ok: true; readonly list: readonly Scenario[] }
  | { readonly ok: false; readonly refusal: Refusal; readonly other?: Scenario | undefined }

const refusedName = (name: string, taken: readonly string[]): Refusal | undefined => {
  if (cleanName(name) === '') return 'name-missing'
  return isTaken(name, taken) ? 'name-taken' : undefined
}

const namesOf = (list: readonly Scenario[]): readonly string[] => list.map(({ name }) => name)

/**
 * The list with one more at its end, under a clean name.
 *
 * @param reserved names of other columns
 * @returns refused when the list is full, the name is empty or taken, or another has the same answers.
 */
export const withScenario = (list: readonly Scenario[], added: Scenario, reserved: readonly string[]): Changed => {
  const other = list.find(({ request }) => isSame(request, added.request))
  if (other !== undefined) return { ok: false, refusal: 'same-answers', other }
  if (list.length >= most) return { ok: false, refusal: 'full' }
  const refusal = refusedName(added.name, [...reserved, ...namesOf(list)])
  if (refusal !== undefined) return { ok: false, refusal }
  return { ok: true, list: [...list, { ...added, name: cleanName(added.name) }] }
}

/** The list with another name for one; refused when the name is empty or another has it. */
export const withNewName = (
  list: readonly Scenario[],
  id: string,
  name: string,
  reserved: readonly string[],
): Changed => {
  const others = list.filter((each) => each.id !== id)
  const refusal = refusedName(name, [...reserved, ...namesOf(others)])
  if (refusal !== undefined) return { ok: false, refusal }
  return { ok: true, list: list.map((each) => (each.id === id ? { ...each, name: cleanName(name) } : each)) }
}

/** The list without one. */
export const withoutScenario = (list: readonly Scenario[], id: string): readonly Scenario[] =>
  list.filter((each) => each.id !== id)

/** The list with one put back where it stood: also when it is full by now, since undoing must never lose anything. */
export const withRestored = (list: readonly Scenario[], restored: Scenario, place: number): readonly Scenario[] =>
  list.some(({ id }) => id === restored.id) ? list : list.toSpliced(place, 0, restored)

/** Both lists in one: the first as it is, then what only the second has. Nothing is lost, however many they are. */
export const merged = (first: readonly Scenario[], second: readonly Scenario[]): readonly Scenario[] => {
  const ids = new Set(first.map(({ id }) => id))
  return [...first, ...second.filter(({ id }) => !ids.has(id))]
}
