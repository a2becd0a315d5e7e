import type { Plugin } from 'vite'
import type { VerifiedDigests } from '../price/verified-digests.ts'

/** Puts the verified digests of the files that the site is built with into the page. */
export const builtDigests = (verifiedDigests: VerifiedDigests): Plugin => ({
  name: 'verified-digests',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/price/verified-digests.ts')
      ? `export const verifiedDigests = ${JSON.stringify(verifiedDigests)}`
      : undefined,
})
