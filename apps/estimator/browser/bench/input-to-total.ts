import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import '../../src/build/build.ts'
import { serve } from '../../src/build/static-server.ts'
import { launched } from '../testing/chromium.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

const example = (name: string): string =>
  fileURLToPath(new URL(`../../../../packages/price-lists/examples/${name}.json`, import.meta.url))

/** As much slower as a cheap phone is than a desk computer. */
const slowDown = 4

const rounds = 31

/**
 * Milliseconds from an input event to the gross total that follows from it, in the page itself: the event is handled, the
 * request read and priced, and the page drawn anew.
 */
const inputToTotal = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async (times) => {
    const field = document.querySelector<HTMLInputElement>('#q-sources-0-files')
    const total = document.querySelector('.total.gross output')
    if (field === null || total === null) throw new Error('the page has no such field')
    const measured: number[] = []
    for (let round = 0; round < times; round += 1) {
      const drawn = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect()
          resolve(performance.now())
        })
        observer.observe(total, { childList: true, characterData: true, subtree: true })
      })
      field.value = String(3 + (round % 2) * 4)
      const before = performance.now()
      field.dispatchEvent(new Event('input', { bubbles: true }))
      measured.push((await drawn) - before)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return measured
  }, rounds)

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const browser = await launched()
const server = await serve(dist, 0)
const bound = server.address()
const port = typeof bound === 'object' && bound !== null ? bound.port : 0

for (const name of ['typical', 'large']) {
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${port}/`)
  await page.waitForSelector('[data-ready]')
  await page.setInputFiles('#open-file', example(name))
  await page.locator('.status .ds-alert').waitFor()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
  process.stdout.write(`page-input-to-total-${name}-${slowDown}x ${median(await inputToTotal(page)).toFixed(1)} ms\n`)
  await page.close()
}
await browser.close()
server.close()
