import type { BrowserContextOptions, Page } from 'playwright-core'
import { addressOfWorker, browserOfWorker } from './worker.ts'

/** How a page is shown; it can be changed while the page is open. */
export interface Look {
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'active' | 'none'
  readonly reducedMotion?: 'reduce' | 'no-preference'
  readonly viewport?: { readonly width: number; readonly height: number }
}

const usual: BrowserContextOptions = { serviceWorkers: 'block', locale: 'nb-NO' }

/** Shows a page in a look, and in nothing of the look before. */
export const show = async (page: Page, look: Look = {}): Promise<void> => {
  const { viewport, ...media } = { viewport: { width: 1280, height: 900 }, ...look }
  await page.emulateMedia({ media: null, colorScheme: 'light', forcedColors: 'none', reducedMotion: null, ...media })
  await page.setViewportSize(viewport)
}

/** Tabs that no test uses now. A page in one that was used before is ready in a fraction of the time of a new one. */
const idle: Page[] = []

/** A tab with a profile of its own, with nothing in it. */
export const freshTab = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const browser = await browserOfWorker()
  return (await browser.newContext({ ...usual, ...options })).newPage()
}

/** A tab with nothing in it, that may have been used by a test before. */
export const tab = async (): Promise<Page> => idle.pop() ?? freshTab()

/**
 * Leaves nothing in a tab, on another file of the same site: Chromium starts a process anew for what comes after an
 * empty tab or another site, which takes as long as half a page.
 */
const forget = async (page: Page): Promise<void> => {
  const context = page.context()
  for (const event of ['pageerror', 'console', 'request'] as const) page.removeAllListeners(event)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await context.unrouteAll({ behavior: 'ignoreErrors' })
  for (const other of context.pages()) if (other !== page) await other.close()
  await page.goto(`${await addressOfWorker()}icon.svg`)
  await page.evaluate('localStorage.clear(), sessionStorage.clear()')
}

/** Takes a tab back for other tests, without anything that a page or its test left in it; one that is broken is closed. */
export const giveBack = async (page: Page): Promise<void> => {
  const isClean = await forget(page).then(
    () => true,
    () => false,
  )
  if (isClean) idle.push(page)
  else await page.context().close()
}
