/** The document with another value at a JSON Pointer; undefined takes the member away. */
export const changedAt = (document: unknown, path: string, value: unknown): unknown => {
  const [, step = '', ...rest] = path.split('/')
  const at = (below: unknown): unknown => (rest.length === 0 ? value : changedAt(below, `/${rest.join('/')}`, value))
  if (Array.isArray(document)) {
    const list: readonly unknown[] = document
    return list.length <= Number(step)
      ? [...list, at(undefined)]
      : list.map((each, index) => (String(index) === step ? at(each) : each))
  }
  const members = new Map<string, unknown>(
    typeof document === 'object' && document !== null ? Object.entries(document) : [],
  )
  const changed = at(members.get(step))
  members.set(step, changed)
  if (changed === undefined) members.delete(step)
  return Object.fromEntries(members)
}

/** The same for several places, one after the other. */
export const changed = (document: unknown, changes: Readonly<Record<string, unknown>>): unknown =>
  Object.entries(changes).reduce((so, [path, value]) => changedAt(so, path, value), document)
