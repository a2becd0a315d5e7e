/**
 * An id for one more thing of a list, which nobody sees: the first of `source-1`, `source-2` … that is not taken.
 *
 * @param unit what one of the list is called in the engine
 */
export const freeId = (unit: string, taken: ReadonlySet<unknown>, number = 1): string => {
  const id = `${unit}-${number}`
  return taken.has(id) ? freeId(unit, taken, number + 1) : id
}
