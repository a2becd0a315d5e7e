import { fileURLToPath } from 'node:url'
import '../src/build/build.ts'
import { serve } from '../src/build/static-server.ts'
import { launched } from './testing/chromium.ts'

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Takes the README's picture of the page: the typical example in English, with one amount open to its explanation. */
const browser = await launched()
const server = await serve(file('../dist'), 0)
const bound = server.address()
const page = await browser.newPage({ viewport: { width: 1280, height: 1040 }, reducedMotion: 'reduce' })
await page.goto(`http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/en/`)
await page.waitForSelector('[data-ready]')
await page.setInputFiles('#open-file', file('../../../packages/price-lists/examples/typical.json'))
await page.locator('.status-take .ds-alert').waitFor()
await page.locator('.how summary').first().click()
await page.locator('.explanation').first().waitFor()
await page.evaluate('document.getElementById("parts").scrollIntoView()')
await page.screenshot({ path: file('../../../docs/pictures/estimator.png') })
await browser.close()
server.close()
