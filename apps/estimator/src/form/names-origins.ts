import { pointer } from '@anslag/pricing'
import { listAt, type Path, valueAt } from './change.ts'

/** How many entries of a list were read from files, and from which, in the order in which they come up. */
export const readFrom = (
  path: Path,
  length: number,
  origins: unknown,
): { readonly count: number; readonly files: readonly string[] } => {
  const files = new Set<string>()
  const list = pointer(...path)
  let count = 0
  for (let index = 0; index < length; index += 1) {
    const places = listAt(origins, [`${list}/${index}`])
    if (places.length > 0) count += 1
    for (const place of places) files.add(String(valueAt(place, ['file'])))
  }
  return { count, files: [...files] }
}
