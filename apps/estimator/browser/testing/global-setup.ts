import { builtSite } from '../../src/testing/built-site.ts'
import { executable } from './chromium.ts'

/** Before any test file runs: the site is built, and the browser unpacked. */
export const setup = async (): Promise<void> => {
  builtSite()
  await executable()
}
