import { type PriceListDocument, pointer } from '@anslag/pricing'

/** One place in which two price lists differ; a value that one of them lacks is absent. */
export interface ListChange {
  /** JSON Pointer into a price list. */
  readonly path: string
  readonly before?: string
  readonly after?: string
}

/** Every value of a document that is neither a list nor an object, by its path. */
const leavesOf = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, below]) => leavesOf(below, `${path}${pointer(name)}`))
    : [[path, String(value)]]

/**
 * What changed from one price list to another: every figure, date, unit and text that differs, in the order of the first
 * list, then what is new.
 */
export const listDifference = (a: PriceListDocument, b: PriceListDocument): readonly ListChange[] => {
  const before = new Map(leavesOf(a))
  const after = new Map(leavesOf(b))
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const [old, now] = [before.get(path), after.get(path)]
    if (old === now) return []
    return [{ path, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) }]
  })
}
