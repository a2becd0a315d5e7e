import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { Role } from '@anslag/quotes'
import { getRequestListener } from '@hono/node-server'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { addressOf } from '../../../estimator/browser/testing/address.ts'
import { freshTab, type Look, show } from '../../../estimator/browser/testing/tabs.ts'
import type { Desk } from '../../server/desk.ts'
import { newLink } from '../../server/sign-in/links.ts'
import { newDatabase } from '../../server/testing/database.ts'
import { cookieOf, deskOn, sendTo, type TestDesk } from '../../server/testing/desk-in-memory.ts'

/** How a visit is made. */
export interface DeskVisit extends Look {
  /** Nobody is signed in without one. */
  readonly as?: Role
  readonly path?: string
  readonly profile?: BrowserContextOptions
}

const pageFolder = fileURLToPath(new URL('../../dist', import.meta.url))

/** A desk with its pages on a server and a register of their own, and people who come to it with a real browser. */
export const deskSite = (other: Partial<Desk> = {}) => {
  let served: TestDesk | undefined
  let server: Server | undefined
  let address = ''
  const pages: Page[] = []
  const broken: string[] = []
  const now = (): TestDesk => {
    if (served === undefined) throw new Error('the desk is asked before it was started')
    return served
  }
  beforeAll(async () => {
    const database = await newDatabase()
    server = createServer((request, response) => void getRequestListener(now().app.fetch)(request, response))
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    address = addressOf(server)
    served = deskOn(database, { hosts: [new URL(address).host], pageFolder, ...other })
  })
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close()
    expect(broken.splice(0)).toEqual([])
  })
  afterAll(async () => {
    server?.closeAllConnections()
    server?.close()
    await served?.desk.register.destroy()
  })
  const signIn = async (page: Page, role: Role): Promise<void> => {
    const link = await newLink(now().desk, `Kari ${role}`, role)
    const [name = '', value = ''] = cookieOf(await sendTo(now().app, '', new URL(address).host)(`POST ${link}`)).split(
      '=',
    )
    await page.context().addCookies([{ name, value, url: address }])
  }
  const open = async ({ as, path = '', profile = {}, ...look }: DeskVisit = {}): Promise<Page> => {
    const page = await freshTab(profile)
    pages.push(page)
    page.setDefaultTimeout(60_000)
    await show(page, look)
    page.on('pageerror', ({ message }) => broken.push(message))
    if (as !== undefined) await signIn(page, as)
    await page.goto(address + path)
    // The page of buyers has no script, and is ready when it is there.
    if (profile.javaScriptEnabled !== false && !path.startsWith('offers/'))
      await page.waitForSelector('html[data-ready]')
    return page
  }
  return { open, signIn, address: () => address, desk: now }
}
