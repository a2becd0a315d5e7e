import { fileURLToPath } from 'node:url'
import '../src/build/build.ts'
import { serve } from '../src/build/static-server.ts'
import { launched } from './testing/chromium.ts'

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Takes the README's picture of the page: the first screen in English with the typical example. */
const browser = await launched()
const server = await serve(file('../dist'), 0)
const bound = server.address()
const page = await browser.newPage({ viewport: { width: 1280, height: 1040 }, reducedMotion: 'reduce' })
await page.goto(`http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/en/`)
await page.waitForSelector('[data-ready]')
await page.getByRole('button', { name: 'Typical' }).click()
await page.locator('.status-top .ds-alert').waitFor()
await page.locator('.range-picture').waitFor()
await page.locator('.budget[aria-busy=false]').waitFor()
await page.evaluate('scrollTo(0, 0)')
await page.screenshot({ path: file('../../../docs/pictures/estimator.png') })
await browser.close()
server.close()
