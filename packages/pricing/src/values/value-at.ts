/** True for an object of a document, not for a list or null. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObjectOrList(value) && !Array.isArray(value)

/** True for what has something below it in a document. */
export const isObjectOrList = (value: unknown): value is object => typeof value === 'object' && value !== null

/** A member of an object by its name, or of a list by its place; the length of a list is none. */
const memberOf = (value: unknown, step: PropertyKey): unknown =>
  isObjectOrList(value) && Object.prototype.propertyIsEnumerable.call(value, step)
    ? Reflect.get(value, step)
    : undefined

/**
 * What stands at a path in a document; undefined where nothing does.
 *
 * @example valueAt({ sources: [{ id: 'kreft' }] }, ['sources', 0, 'id']) // 'kreft'
 */
export const valueAt = (document: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => memberOf(value, step), document)
