import { fieldNames } from './fields.ts'
import type { Begun } from './making.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** True for what this version of the page kept of a case in the making, and somebody had begun. */
export const isBegun = (kept: unknown): kept is Begun => {
  if (!isObject(kept)) return false
  const { source, answers, fields } = kept
  if (!isObject(source) || !isObject(answers) || !isObject(fields)) return false
  return 'kind' in source && fieldNames.every((name) => typeof fields[name] === 'string')
}
