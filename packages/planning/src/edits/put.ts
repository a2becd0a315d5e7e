import { isObject, valueAt } from '@anslag/pricing'

const isPlace = (step: string): boolean => /^\d+$/.test(step)

const inList = (list: readonly unknown[], step: string, value: unknown): readonly unknown[] =>
  list.some((_, index) => String(index) === step)
    ? list.map((each, index) => (String(index) === step ? value : each))
    : [...list, value]

const inObject = (object: unknown, step: string, value: unknown): unknown => {
  const others = Object.entries(isObject(object) ? object : {}).filter(([name]) => name !== step)
  return Object.fromEntries(value === undefined ? others : [...others, [step, value]])
}

/**
 * A document with a value put at a path, in objects and lists that are made where there are none; undefined takes out. What
 * stands beside the path is the very same as before.
 *
 * @param steps those of a JSON Pointer; a place beyond the end of a list is its end
 */
export const put = (document: unknown, [step, ...below]: readonly string[], value: unknown): unknown => {
  if (step === undefined) return value
  const here = document ?? (isPlace(step) ? [] : {})
  const there = put(valueAt(here, [step]), below, value)
  return Array.isArray(here) ? inList(here, step, there) : inObject(here, step, there)
}
