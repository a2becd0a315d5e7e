import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { exampleRequests } from '@anslag/price-lists'
import { getRequestListener } from '@hono/node-server'
import type { Page } from 'playwright-core'
import { looked } from '../../estimator/browser/lighthouse/look.ts'
import { addressOf } from '../../estimator/browser/testing/address.ts'
import { launched } from '../../estimator/browser/testing/chromium.ts'
import { quantile } from '../bench/quantiles.ts'
import { newLink } from '../server/sign-in/links.ts'
import { newDatabase } from '../server/testing/database.ts'
import { bodyOf, cookieOf, deskOn, livedOf, newCase, sendTo } from '../server/testing/desk-in-memory.ts'

/** What Lighthouse must find perfect. */
const held = ['accessibility', 'best-practices']

const rounds = 9

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const database = await newDatabase()
const server = createServer((request, response) => void getRequestListener(served.app.fetch)(request, response))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = addressOf(server)
const host = new URL(address).host
const pageFolder = fileURLToPath(new URL('../dist', import.meta.url))
const served = deskOn(database, { hosts: [host], pageFolder, publicUrl: address.replace(/\/$/, '') })
const { desk, app } = served
const cookie = cookieOf(await sendTo(app, '', host)(`POST ${await newLink(desk, 'Kari Nordmann', 'officer')}`))
const officer = sendTo(app, cookie, host)

// A case with 200 lines to open, and one that its buyer looks at.
const large = await bodyOf(await officer('POST /api/cases', { body: newCase(exampleRequests.large) }))
const offered = await livedOf(newCase(exampleRequests.typical), officer, ['issue', {}])
const link: { readonly address: string } = await (await officer(`POST /api/cases/${offered.case}/links`)).json()

const free = createServer()
await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve))
const port = Number(new URL(addressOf(free)).port)
free.close()
const browser = await launched([`--remote-debugging-port=${port}`, '--accept-lang=nb'])
let isPerfect = true

for (const [name, path] of [
  ['register', ''],
  ['case', `cases/${offered.case}`],
  ['buyer', new URL(link.address).pathname.slice(1)],
] as const) {
  const { scores, faults } = await looked(address + path, port, held, { Cookie: cookie })
  for (const category of held) say(`lighthouse-${category}-${name} ${scores[category] ?? 0} points`)
  const wrong = held.filter((category) => scores[category] !== 100)
  for (const category of wrong) for (const fault of faults[category] ?? []) say(`  ${fault}`)
  isPerfect &&= wrong.length === 0
}

/** Milliseconds from the press on a case in the register until its lines are drawn. */
const opening = async (page: Page): Promise<number> => {
  await page.goto(address)
  const row = page.locator(`a[href="/cases/${large.case}"]`).first()
  await row.waitFor()
  // What is measured is opening a case, not fetching what every case needs: that was fetched before, as it is all day long.
  await row.click()
  await page.locator('.case-lines').waitFor()
  await page.goBack()
  await row.waitFor()
  return page.evaluate<number>(`new Promise((resolve) => {
    const begun = performance.now()
    const look = () => {
      if (document.querySelector('.case-lines') === null) requestAnimationFrame(look)
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)))
    }
    document.querySelector('a[href="/cases/${large.case}"]').click()
    look()
  })`)
}

const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1280, height: 900 } })
const [name = '', value = ''] = cookie.split('=')
await context.addCookies([{ name, value, url: address }])
const page = await context.newPage()
page.setDefaultTimeout(120_000)
const session = await context.newCDPSession(page)
for (const rate of [1, 4]) {
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  const all: number[] = []
  for (let round = 0; round < rounds; round += 1) all.push(await opening(page))
  say(`opening-a-case-of-200-lines-at-${rate}x ${Math.round(quantile(all, 0.5))} ms (${all.map(Math.round).join(' ')})`)
}

await browser.close()
server.closeAllConnections()
server.close()
await desk.register.destroy()
process.exit(isPerfect ? 0 : 1)
