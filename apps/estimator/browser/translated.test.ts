import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { shown, site } from './testing/site.ts'

const { open } = site()

/** What translators in browsers do: every text is put into two elements of theirs, itself or a copy in its place. */
const translate = (page: Page, isCopied: boolean): Promise<void> =>
  page.evaluate((copied) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Node[] = []
    while (walker.nextNode()) texts.push(walker.currentNode)
    for (const text of texts) {
      const { parentElement, textContent } = text
      if (textContent?.trim() === '' || parentElement?.closest('script, option, textarea, font')) continue
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      parentElement?.replaceChild(outer, text)
      outer.append(inner)
      inner.append(copied ? (textContent ?? '') : text)
    }
  }, isCopied)

const priced = ['.totals', '.payment', '.bars', '.lines', '.explanation', 'footer dl']

/** All that the page shows of the price. */
const priceOn = (page: Page): Promise<readonly string[]> =>
  Promise.all(priced.map((part) => shown(page.locator(part).first())))

const opened = async (): Promise<Page> => {
  const page = await open()
  await page.locator('#populations-add').click()
  await page.locator('#q-populations-0-criteria').fill('2')
  // The line of a population that nobody had described stands there until the price has come.
  await page.locator('.lines .how', { hasText: 'populasjon 1' }).locator('summary').click()
  await page.locator('.explanation').first().waitFor()
  return page
}

describe('a page that the browser translates', () => {
  it.each([
    ['as they were', false],
    ['as copies', true],
  ])('shows the price of the answers, and works: texts in other elements, %s', async (_, isCopied) => {
    const [plain, translated] = [await opened(), await opened()]
    const faults: string[] = []
    translated.on('pageerror', ({ message }) => faults.push(message))
    for (const criteria of ['7', '19', '3']) {
      await translate(translated, isCopied)
      for (const page of [plain, translated]) await page.locator('#q-populations-0-criteria').fill(criteria)
      await expect.poll(() => priceOn(translated)).toEqual(await priceOn(plain))
    }
    await translate(translated, isCopied)
    for (const page of [plain, translated]) await page.getByLabel(nbPage.price.recoveries.full).click()
    await expect.poll(() => priceOn(translated)).toEqual(await priceOn(plain))
    expect(faults).toEqual([])
  })
})
