const membersOf = (value: object): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>(Object.entries(value).filter(([, member]) => member !== undefined))

/** Whether two JSON values say the same; the order of an object's members says nothing, nor does one without a value. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [members, others] = [membersOf(a), membersOf(b)]
  return members.size === others.size && [...members].every(([name, value]) => isSame(value, others.get(name)))
}
