import { builtSite, deskSite, estimatorSite } from '../../src/testing/built-site.ts'
import { executable } from './chromium.ts'

/** Before any test file runs: the sites are built, and the browser unpacked. */
export const setup = async (): Promise<void> => {
  for (const site of [estimatorSite, deskSite]) builtSite(site)
  await executable()
}
