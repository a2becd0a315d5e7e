import { pointer } from '@anslag/pricing'

/** What stands where a text was taken out that must not be absent. */
export const redactedText = '[…]'

/** Something with its texts about persons taken out, and where they stood. */
export interface TakenOut<T> {
  readonly value: T
  readonly members: readonly string[]
}

/** Something in which there is nothing to take out. */
export const untouched = <T>(value: T): TakenOut<T> => ({ value, members: [] })

/** An object with a mark in the place of those of its texts that are there. */
export const withoutTexts = <T extends object>(of: T, names: readonly (keyof T & string)[], at = ''): TakenOut<T> => {
  const there = names.filter((name) => (of[name] ?? redactedText) !== redactedText)
  const marks = Object.fromEntries(there.map((name) => [name, redactedText]))
  return { value: { ...of, ...marks }, members: there.map((name) => `${at}${pointer(name)}`) }
}

/** A list from each of whose things something is taken out. */
export const withoutIn = <T>(
  list: readonly T[],
  at: string,
  takeOut: (each: T, at: string) => TakenOut<T>,
): TakenOut<readonly T[]> => {
  const all = list.map((each, index) => takeOut(each, `${at}${pointer(index)}`))
  return { value: all.map(({ value }) => value), members: all.flatMap(({ members }) => members) }
}
