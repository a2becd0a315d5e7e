import type { Plugin } from 'vite'
import type { VerifiedDigests } from '../price/verified-digests.ts'

/**
 * Leaves imports on demand to the browser. What Vite puts around them fetches the styles of a part and, ahead of time, what
 * the part imports; no part has a style of its own, and the page's HTML names all that the first view needs.
 */
export const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : undefined),
}

/** Puts the verified digests of the files that the site is built with into the page. */
export const builtDigests = (verifiedDigests: VerifiedDigests): Plugin => ({
  name: 'verified-digests',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/price/verified-digests.ts')
      ? `export const verifiedDigests = ${JSON.stringify(verifiedDigests)}`
      : undefined,
})
