import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import '../../src/build/build.ts'
import { serve } from '../../src/build/static-server.ts'
import { addressOf } from '../testing/address.ts'
import { launched } from '../testing/chromium.ts'
import { openWhatComes } from '../testing/open-what-comes.ts'
import { longest, watch } from './longest.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

const example = (name: string): string =>
  fileURLToPath(new URL(`../../../../packages/price-lists/examples/${name}.json`, import.meta.url))

/** As much slower as a cheap phone is than a desk computer. */
const slowDown = 4

/** Answers that are changed, one after the other; the first ones only warm up. */
const [warmUp, rounds] = [5, 15]

/** Keeps how long the worker takes from being asked for a range to its reply, both of which the page sends and gets as they are. */
const timeRanges = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(`
    globalThis.rangeTimes = []
    globalThis.Worker = class extends Worker {
      constructor(...given) {
        super(...given)
        this.addEventListener('message', ({ data }) => {
          if (data.kind === 'range') globalThis.rangeTimes.push(performance.now() - this.asked)
        })
      }
      postMessage(...given) {
        if (given[0].kind === 'range') this.asked = performance.now()
        super.postMessage(...given)
      }
    }`)

const times = (page: Page): Promise<readonly number[]> => page.evaluate('globalThis.rangeTimes')

/** Gives another answer than the one that stands, and waits until its range is there. */
const answered = async (page: Page): Promise<void> => {
  const before = (await times(page)).length
  const field = page.locator('[id^=q-populations-][id$=-criteria]').first()
  const now = Number(await field.inputValue())
  await field.fill(String(now > 4 ? 1 : now + 1))
  // Asked from outside: what waits in the page would be a task of its own.
  while ((await times(page)).length <= before) await page.waitForTimeout(20)
  await page.locator('.budget[aria-busy=false]').waitFor()
}

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

const browser = await launched()
const server = await serve(dist, 0)
for (const name of ['typical', 'large']) {
  const context = await browser.newContext({ locale: 'nb-NO', serviceWorkers: 'block' })
  await timeRanges(context)
  await watch(context)
  await context.addInitScript(`document.addEventListener('DOMContentLoaded', () => ${openWhatComes})`)
  const page = await context.newPage()
  await page.goto(addressOf(server))
  await page.waitForSelector('[data-ready]')
  await page.setInputFiles('#open-file', example(name))
  await page.locator('.status-take .ds-alert').waitFor()
  for (let round = 0; round < warmUp + rounds; round += 1) await answered(page)
  const range = median((await times(page)).slice(-rounds))
  process.stdout.write(`page-range-in-a-worker-${name} ${range.toFixed(1)} ms\n`)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
  const task = await longest(page, () => answered(page))
  process.stdout.write(`page-longest-task-planning-${name}-${slowDown}-times-slower ${task.toFixed(1)} ms\n`)
  await context.close()
}
await browser.close()
server.close()
