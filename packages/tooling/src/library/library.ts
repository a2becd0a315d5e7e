import { type Package, packages } from '../repository/packages.ts'

/** The packages that others install: all that are not private. */
export const library: readonly Package[] = packages.filter(({ manifest }) => manifest.private !== true)
