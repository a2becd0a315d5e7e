import { applicationPage, digest, isObject, pointer, type Request, valueAt } from '@anslag/pricing'
import { additions, changes, type ScopeReasonCode } from './declared.ts'

/** One thing in a wish that goes beyond what was decided. */
export interface ScopeReason {
  readonly code: ScopeReasonCode
  /** JSON Pointer into the wished request. */
  readonly path: string
  /** Address of the rule's source. */
  readonly source: string
}

const reason = (code: ScopeReasonCode, path: string): ScopeReason => ({ code, path, source: applicationPage })

const listIn = (request: Request, name: string): readonly unknown[] => {
  const list: unknown = valueAt(request, [name])
  return Array.isArray(list) ? list : []
}

/** A thing by its id, a variable by its name: the list that it stands in is how it is found. */
const nameOf = (each: unknown): string =>
  String(typeof each === 'string' ? each : (valueAt(each, ['id']) ?? valueAt(each, ['name'])))

const added = (decided: Request, wished: Request): readonly ScopeReason[] =>
  Object.entries(additions).flatMap(([list, code]) => {
    const known = new Set(listIn(decided, list).map(nameOf))
    return listIn(wished, list).flatMap((each, index) =>
      known.has(nameOf(each)) ? [] : [reason(code, pointer(list, index))],
    )
  })

const isOther = (before: unknown, after: unknown): boolean =>
  before !== undefined && after !== undefined && digest(before) !== digest(after)

/** Answers of one thing, or of the application, that are others than was decided. What was not answered decided nothing. */
const changedBelow = (list: string, before: unknown, after: unknown, path: string): readonly ScopeReason[] =>
  Object.entries(changes).flatMap(([driver, code]) => {
    const [of = '', name = ''] = driver.split('.')
    const differs = of === list && isOther(valueAt(before, [name]), valueAt(after, [name]))
    return differs ? [reason(code, `${path}${pointer(name)}`)] : []
  })

const changed = (decided: Request, wished: Request): readonly ScopeReason[] =>
  [...new Set(Object.keys(changes).map((driver) => driver.split('.')[0] ?? ''))].flatMap((name) => {
    const now: unknown = valueAt(wished, [name])
    if (isObject(now)) return changedBelow(name, valueAt(decided, [name]), now, pointer(name))
    const before = new Map(listIn(decided, name).map((each) => [nameOf(each), each]))
    return listIn(wished, name).flatMap((each, index) =>
      changedBelow(name, before.get(nameOf(each)), each, pointer(name, index)),
    )
  })

const ofDeadlines = ({ project: before, application: asked }: Request, { project: after, application }: Request) => [
  ...(asked?.anonymous === true && application?.anonymous !== true
    ? [reason('less-anonymous', '/application/anonymous')]
    : []),
  ...(before?.endsOn !== undefined && after?.endsOn !== undefined && after.endsOn > before.endsOn
    ? [reason('longer-project', '/project/endsOn')]
    : []),
]

/**
 * Why a wish needs an application for change: "an application for change must be submitted for all changes that are beyond the
 * scope of previous decisions on access". Which changes are, SSB decides; that more data, another population, purpose, basis or
 * institution, more deliveries, data that are no longer anonymous and a later end are, is how this project reads the rule. Less
 * of anything is none, nor is how data are sent.
 */
export const beyondDecision = (decided: Request, wished: Request): readonly ScopeReason[] => [
  ...added(decided, wished),
  ...changed(decided, wished),
  ...ofDeadlines(decided, wished),
]
