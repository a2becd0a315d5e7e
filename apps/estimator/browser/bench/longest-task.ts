import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { serve } from '../../src/build/static-server.ts'
import { addressOf } from '../testing/address.ts'
import { launched } from '../testing/chromium.ts'
import { tickedList } from '../testing/workbook.ts'
import { rows } from './ticked-rows.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

const list = tickedList(rows)

/** From now on the page keeps the longest time in which it did nothing else than one task. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { port1, port2 } = new MessageChannel()
    let before = performance.now()
    port1.onmessage = () => {
      const now = performance.now()
      const root = document.documentElement
      root.setAttribute('data-longest', String(Math.max(Number(root.getAttribute('data-longest')), now - before)))
      before = now
      port2.postMessage(undefined)
    }
    port2.postMessage(undefined)
  })

const longest = async (page: Page, act: () => Promise<void>): Promise<string> => {
  await page.evaluate(() => document.documentElement.removeAttribute('data-longest'))
  await act()
  return page.evaluate(() => Number(document.documentElement.getAttribute('data-longest')).toFixed(1))
}

const browser = await launched()
const server = await serve(dist, 0)
const page = await browser.newPage({ locale: 'nb-NO' })
await page.goto(addressOf(server))
await page.waitForSelector('[data-ready]')
await watch(page)
const files = { name: 'Variabelliste inntekt.xlsx', mimeType: '', buffer: list }
const reading = await longest(page, async () => {
  await page.setInputFiles('#read-files', files)
  await page.locator('#reading-heading').waitFor()
})
process.stdout.write(`page-longest-task-reading-${rows.length}-rows ${reading} ms\n`)
const opening = await longest(page, () => page.locator('.read-group summary').first().click())
process.stdout.write(`page-longest-task-showing-${rows.length}-rows ${opening} ms\n`)
const putting = await longest(page, async () => {
  await page.locator('.reading section button.ds-button:not([data-variant])').click()
  await page.locator('.told-read [data-color=success]').waitFor()
})
process.stdout.write(`page-longest-task-putting-in-${rows.length}-rows ${putting} ms\n`)
await browser.close()
server.close()
