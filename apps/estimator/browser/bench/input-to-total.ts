import { fileURLToPath } from 'node:url'
import type { Browser, CDPSession, Page } from 'playwright-core'
import '../../src/build/build.ts'
import { serve } from '../../src/build/static-server.ts'
import { addressOf } from '../testing/address.ts'
import { launched } from '../testing/chromium.ts'
import { sites } from './sites.ts'

const example = (name: string): string =>
  fileURLToPath(new URL(`../../../../packages/price-lists/examples/${name}.json`, import.meta.url))

/** As much slower as a cheap phone is than a desk computer. */
const slowDown = 4

/** How often pages are opened anew, since what a browser makes of a script differs from one page to the next. */
const openings = 3

/** Inputs on each page; the first ones only warm up. */
const [warmUp, rounds] = [10, 60]

interface Opened {
  readonly page: Page
  readonly session: CDPSession
}

/** A page of a site with an example in its form. */
const opened = async (browser: Browser, address: string, name: string): Promise<Opened> => {
  const page = await browser.newPage()
  await page.goto(address)
  await page.waitForSelector('[data-ready]')
  await page.setInputFiles('#open-file', example(name))
  // Not by a class, which may have had another name in a site of before.
  await page.locator('.take [role=status] .ds-alert').waitFor()
  return { page, session: await page.context().newCDPSession(page) }
}

/**
 * Milliseconds from an input event to the gross total that follows from it, in the page itself: the event is handled, the
 * request read and priced, and the page drawn anew.
 */
const inputToTotal = (page: Page, value: string): Promise<number> =>
  page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('#q-populations-1-criteria')
    const panel = document.querySelector('.price')
    if (field === null || panel === null) throw new Error('the page has no such field')
    const totalBefore = panel.querySelector('.total.gross output')?.textContent
    const drawn = new Promise<number>((resolve) => {
      // A figure that changes is a new element.
      const observer = new MutationObserver(() => {
        if (panel.querySelector('.total.gross output')?.textContent === totalBefore) return
        observer.disconnect()
        resolve(performance.now())
      })
      observer.observe(panel, { childList: true, characterData: true, subtree: true })
    })
    field.value = text
    const before = performance.now()
    field.dispatchEvent(new Event('input', { bubbles: true }))
    const time = (await drawn) - before
    await new Promise((resolve) => setTimeout(resolve, 50))
    return time
  }, value)

/** Only the page whose turn it is: one that is slowed down takes a whole core, whether it does anything or not. */
const slow = (session: CDPSession, rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate })

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Times of pages that take turns, so that what slows the machine for a while slows all alike. */
const interleaved = async (pages: readonly Opened[]): Promise<readonly (readonly number[])[]> => {
  const all = pages.map((page): Opened & { readonly times: number[] } => ({ ...page, times: [] }))
  for (let round = 0; round < rounds; round += 1)
    for (const { page, session, times } of round % 2 === 0 ? all : all.toReversed()) {
      await slow(session, slowDown)
      times.push(await inputToTotal(page, String(3 + (round % 2) * 4)))
      await slow(session, 1)
    }
  return all.map(({ times }) => times.slice(warmUp))
}

const print = (name: string, value: string, unit: string): void =>
  void process.stdout.write(`${name} ${value} ${unit}\n`)

const browser = await launched()
const servers = await Promise.all(sites.map((folder) => serve(folder, 0)))

for (const name of ['typical', 'large']) {
  const figure = `page-input-to-total-${name}-${slowDown}x`
  const times = sites.map((): number[] => [])
  for (let opening = 0; opening < openings; opening += 1) {
    const pages: Opened[] = []
    for (const server of servers) pages.push(await opened(browser, addressOf(server), name))
    for (const [place, measured] of (await interleaved(pages)).entries()) times[place]?.push(...measured)
    for (const { page } of pages) await page.close()
  }
  const [here = Number.NaN, there] = times.map(median)
  print(figure, here.toFixed(1), 'ms')
  if (there === undefined) continue
  print(`${figure}-against`, there.toFixed(1), 'ms')
  print(`${figure}-ratio`, (here / there).toFixed(3), 'times')
}
await browser.close()
for (const server of servers) server.close()
