import { fileURLToPath } from 'node:url'
import { printedOffer } from '../../../packages/documents/src/testing/printed-offer.ts'
import { launched } from './testing/chromium.ts'

/** Takes the pictures of docs/reference/documents.md: pages of the typical offer as they are printed. */
const file = (name: string): string => fileURLToPath(new URL(`../../../docs/pictures/${name}.png`, import.meta.url))

const bokmal = await printedOffer('nb', 'a4')
const english = await printedOffer('en', 'letter')

const browser = await launched()
const take = async (name: string, svg: string, filter = 'none'): Promise<void> => {
  const [, width, height] = /viewBox="0 \S+ (\S+) (\S+)"/.exec(svg) ?? []
  const viewport = { width: Math.round(Number(width)), height: Math.round(Number(height)) }
  const page = await browser.newPage({ viewport, deviceScaleFactor: 1.15 })
  const style = `svg{display:block;width:100vw;height:100vh}body{margin:0;filter:${filter}}`
  await page.setContent(`<!doctype html><style>${style}</style>${svg}`)
  await page.screenshot({ path: file(name) })
  await page.close()
}
await take('offer-first-page', bokmal.page(1))
await take('offer-price', bokmal.page(2))
await take('offer-form', bokmal.page(bokmal.pages))
await take('offer-letter-in-grey', english.page(1), 'grayscale(1)')
await browser.close()
