import { fileURLToPath } from 'node:url'
import '../../src/build/build.ts'
import { serve } from '../../src/build/static-server.ts'
import { addressOf } from '../testing/address.ts'
import { launched } from '../testing/chromium.ts'
import { openWhatComes } from '../testing/open-what-comes.ts'
import { acts, rows } from './large-order.ts'
import { longest, watch } from './longest.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

const browser = await launched()
const server = await serve(dist, 0)
const context = await browser.newContext({ locale: 'nb-NO', serviceWorkers: 'block' })
await watch(context)
await context.addInitScript(`document.addEventListener('DOMContentLoaded', () => ${openWhatComes})`)
const page = await context.newPage()
await page.goto(addressOf(server))
await page.waitForSelector('[data-ready]')
for (const { name, act } of acts) {
  const time = await longest(page, () => act(page))
  process.stdout.write(`page-longest-task-${name}-${rows}-rows ${time.toFixed(1)} ms\n`)
}
await browser.close()
server.close()
