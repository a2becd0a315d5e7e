import { isObject, type Request, steps, valueAt } from '@anslag/pricing'
import type { AnswerValue, Assumption, DriverAssumption } from '../quote/assumption.ts'

/** What stands at a JSON Pointer in a request; undefined where nothing does. */
export const answerAt = (document: unknown, ref: string): unknown => valueAt(document, steps(ref))

/** A list keeps its length: of a member without answers there is still one. */
const inList = (member: unknown): unknown => (member === undefined ? {} : member)

const put = (document: unknown, [step, ...rest]: readonly string[], value: unknown): unknown => {
  if (step === undefined) return value
  if (Array.isArray(document)) {
    const members: readonly unknown[] = document
    return members.map((member, index) => (String(index) === step ? inList(put(member, rest, value)) : member))
  }
  if (value === undefined && !isObject(document)) return document
  const members = new Map<string, unknown>(isObject(document) ? Object.entries(document) : [])
  const below = put(members.get(step), rest, value)
  if (below !== undefined) members.set(step, below)
  else if (members.delete(step) && members.size === 0) return undefined
  return Object.fromEntries(members)
}

/**
 * The document with another value at a JSON Pointer; without it, where the value is undefined. Lists keep their length, and
 * an object whose last member goes is gone too: it was made to hold it.
 */
export const withValue = (document: unknown, ref: string, value: unknown): unknown => put(document, steps(ref), value)

export const isDriver = (assumption: Assumption): assumption is DriverAssumption => assumption.kind === 'driver'

/** True for what an officer can answer: yes or no, a count, a choice, or a list of codes. */
export const isAnswer = (value: unknown): value is AnswerValue =>
  typeof value === 'boolean' ||
  typeof value === 'number' ||
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((member) => typeof member === 'string'))

/** The request as the customer sent it: before any officer answered otherwise. */
export const askedRequest = (request: Request, assumptions: readonly Assumption[]): unknown =>
  assumptions.filter(isDriver).reduce<unknown>((asked, { ref, replaces }) => withValue(asked, ref, replaces), request)

/** The request as it is priced: with the officers' answers. */
export const answeredRequest = (asked: unknown, assumptions: readonly Assumption[]): unknown =>
  assumptions.filter(isDriver).reduce<unknown>((request, { ref, value }) => withValue(request, ref, value), asked)
