import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { serve } from '../../src/build/static-server.ts'
import { addressOf } from './address.ts'
import { openWhatComes } from './open-what-comes.ts'
import { freshTab, giveBack, type Look, show, tab } from './tabs.ts'
import { addressOfWorker } from './worker.ts'

export { dist } from '../../src/testing/dist.ts'

/** An example request of the price lists' package. */
export const example = (name: string): string =>
  fileURLToPath(new URL(`../../../../packages/price-lists/examples/${name}.json`, import.meta.url))

/** How a visit is made; one with a script or with options of a profile gets a tab that nobody has used. */
export interface Visit extends Look {
  readonly profile?: BrowserContextOptions
  /** `nn/` and the like. */
  readonly path?: string
  /** What is sent instead of a file of the site. */
  readonly instead?: Readonly<Record<string, string>>
  /** What runs in every page of the tab before its own scripts. */
  readonly script?: string
  /** Whether what is asked of those who want to be more exact stays closed, as a visitor finds it. */
  readonly asFound?: boolean
  /** What shows that the page is ready. */
  readonly awaits?: string
}

const tabFor = async ({ profile, script }: Visit): Promise<Page> => {
  if (profile === undefined && script === undefined) return tab()
  const page = await freshTab(profile)
  if (script !== undefined) await page.context().addInitScript(script)
  return page
}

/**
 * Serves the built site and opens it, without a service worker unless a visit asks for one; a request to anywhere else
 * fails the test.
 */
export const site = (folder?: () => string, below = '') => {
  let address = ''
  let server: Server | undefined
  const elsewhere: string[] = []
  /** What went wrong in a page, whenever it did. */
  const broken: string[] = []
  const used = new Map<Page, Visit>()
  beforeAll(async () => {
    if (folder === undefined) {
      address = await addressOfWorker()
      return
    }
    server = await serve(folder(), 0)
    address = new URL(below, addressOf(server)).href
  })
  afterEach(async () => {
    const pages = [...used]
    used.clear()
    for (const [page, { profile, script }] of pages)
      await (profile === undefined && script === undefined ? giveBack(page) : page.context().close())
    expect(broken.splice(0)).toEqual([])
  })
  afterAll(() => server?.close())
  /** Takes the server away, which a page that is loaded again notices in any browser; what tells that it is gone brings it back. */
  const unplug = async (): Promise<() => Promise<void>> => {
    const { port } = new URL(address)
    server?.closeAllConnections()
    await new Promise((resolve) => server?.close(resolve))
    return async () => {
      server = await serve(folder?.() ?? '', Number(port))
    }
  }
  const open = async (visit: Visit = {}): Promise<Page> => {
    const { path = '', instead = {}, awaits = '[data-ready]', profile } = visit
    const page = await tabFor(visit)
    used.set(page, visit)
    page.setDefaultTimeout(60_000)
    await show(page, visit)
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message) && broken.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('blob:')) elsewhere.push(request.url())
    })
    for (const [file, body] of Object.entries(instead))
      await page.route(`**/${file}`, (route) => route.fulfill({ body, contentType: 'application/json' }))
    await page.goto(address + path)
    if (profile?.javaScriptEnabled !== false)
      await page.waitForSelector(awaits).catch(({ message }: Error) => expect.fail(`${message}\n${faults.join('\n')}`))
    expect(faults).toEqual([])
    if (visit.asFound !== true) await page.evaluate(openWhatComes)
    return page
  }
  return { open, unplug, elsewhere: (): readonly string[] => elsewhere, address: () => address }
}

/** The text of a part as the reader sees it. */
// biome-ignore lint/performance/useDomNodeTextContent: what is hidden from the reader must not count
export const shown = (part: Locator): Promise<string> => part.innerText()

/** The gross total as the page shows it. */
export const gross = (page: Page): Promise<string> => shown(page.locator('.total.gross output'))
