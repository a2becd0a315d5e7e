import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Where a file of the desk is, seen from its folder: the same for the sources, and for a server that was built of them. */
export const ownFile = (path: string): string =>
  join(dirname(createRequire(import.meta.url).resolve('#desk/package.json')), path)
