import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { serve } from '../../src/build/static-server.ts'
import { addressOf } from './address.ts'
import { launched } from './chromium.ts'

export const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** An example request of the price lists' package. */
export const example = (name: string): string =>
  fileURLToPath(new URL(`../../../../packages/price-lists/examples/${name}.json`, import.meta.url))

export interface Visit extends BrowserContextOptions {
  /** `nn/` and the like. */
  readonly path?: string
  /** What is sent instead of a file of the site. */
  readonly instead?: Readonly<Record<string, string>>
  /** What runs in the page before its own scripts. */
  readonly script?: string
  /** What shows that the page is ready. */
  readonly awaits?: string
}

/**
 * Serves the built site and opens it, without a service worker unless a visit asks for one; a request to anywhere else
 * fails the test.
 */
export const site = (folder: () => string = () => dist, below = '') => {
  let browser: Browser
  let address = ''
  let close = (): void => {}
  const elsewhere: string[] = []
  beforeAll(async () => {
    browser = await launched()
    const server = await serve(folder(), 0)
    close = () => server.close()
    address = new URL(below, addressOf(server)).href
  })
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
  })
  afterAll(async () => {
    await browser.close()
    close()
  })
  const open = async ({
    path = '',
    instead = {},
    script,
    awaits = '[data-ready]',
    ...options
  }: Visit = {}): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      serviceWorkers: 'block',
      locale: 'nb-NO',
      ...options,
    })
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    if (script !== undefined) await context.addInitScript(script)
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('blob:')) elsewhere.push(request.url())
    })
    for (const [file, body] of Object.entries(instead))
      await page.route(`**/${file}`, (route) => route.fulfill({ body, contentType: 'application/json' }))
    await page.goto(address + path)
    if (options.javaScriptEnabled !== false) await page.waitForSelector(awaits)
    expect(faults).toEqual([])
    return page
  }
  return { open, elsewhere: (): readonly string[] => elsewhere, address: () => address }
}

/** The text of a part as the reader sees it. */
// biome-ignore lint/performance/useDomNodeTextContent: what is hidden from the reader must not count
export const shown = (part: Locator): Promise<string> => part.innerText()

/** The gross total as the page shows it. */
export const gross = (page: Page): Promise<string> => shown(page.locator('.total.gross output'))
