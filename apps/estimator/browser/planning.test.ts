import { priceLists } from '@anslag/price-lists'
import { languages } from '@anslag/pricing'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { enInitial as enPage } from '../src/generated/en/initial.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { nnInitial as nnPage } from '../src/generated/nn/initial.ts'
import { findingsIn } from './testing/findings.ts'
import { example, gross, shown, site } from './testing/site.ts'

const { open } = site()

const texts = { nb: nbPage, nn: nnPage, en: enPage }
const paths = { nb: '', nn: 'nn/', en: 'en/' }

const budget = (page: Page): Promise<string> => shown(page.locator('.budget output'))

/** The amount to budget of what stands in the form now. */
const settled = async (page: Page): Promise<string> => {
  await page.locator('.budget[aria-busy=false]').waitFor()
  return budget(page)
}

const phone = { width: 360, height: 740 }

const status = (list: object, to: string): string => JSON.stringify(list).replaceAll('"demonstration"', `"${to}"`)

describe('the amount to budget', () => {
  it.each(languages)('leads on the first screen, called an example on a demonstration list: %s', async (language) => {
    const page = await open({ path: paths[language] })
    expect(await settled(page)).toMatch(/\d/)
    expect(await shown(page.locator('.budget-name'))).toBe(texts[language].planning.exampleAmount)
    const sums = page.locator('.exact h3, .project-cost tr:last-child th')
    for (const name of await sums.allTextContents()) expect(name).toMatch(/\((eksempelbeløp|example.amount)\)$/)
    const sizes = await page
      .locator('.price .amount:visible, h1')
      .evaluateAll((all) => all.map((each) => [each.tagName, Number.parseFloat(getComputedStyle(each).fontSize)]))
    const [, largest = 0] = sizes.find(([tag]) => tag === 'OUTPUT') ?? []
    for (const [, size = 0] of sizes) expect(Number(size)).toBeLessThanOrEqual(Number(largest))
  })

  it('is what to set aside on a list that is no demonstration', async () => {
    const page = await open({ instead: { 'price-list.json': status(priceLists.at(-1) ?? {}, 'approved') } })
    expect(await shown(page.locator('.budget-name'))).toContain(nbPage.planning.budget)
    expect(await page.locator('.price .demonstration').count()).toBe(0)
    expect((await page.locator('.exact h3').allTextContents()).join()).not.toContain('eksempel')
  })

  it('is a whole thousand net, above the sum with usual hours, with its range as a picture and as a table', async () => {
    const page = await open()
    await page.setInputFiles('#open-file', example('typical'))
    await page.locator('.status-take .ds-alert').waitFor()
    const amount = Number((await settled(page)).replaceAll(/\D/g, ''))
    const usual = Number((await gross(page)).replaceAll(/\D/g, '')) / 100
    expect(amount).toBeGreaterThan(usual)
    expect(amount % 1250).toBe(0)
    expect(await page.getByRole('img', { name: nbPage.planning.range.split('{')[0] ?? '' }).count()).toBe(1)
    await page.getByText(nbPage.planning.asTable).click()
    await expect.poll(() => page.locator('.range table tr').count()).toBe(4)
    expect(await findingsIn(page, ['light', 'dark', 'forced colours'])).toEqual([])
  })

  it('follows the last of many changes', async () => {
    const page = await open()
    await page.setInputFiles('#open-file', example('typical'))
    await page.locator('.status-take .ds-alert').waitFor()
    const first = await settled(page)
    const field = page.locator('#q-sources-1-records')
    for (const records of ['1', '10000', '90000000']) await field.fill(records)
    await expect.poll(() => settled(page)).not.toBe(first)
    const other = await open()
    await other.setInputFiles('#open-file', example('typical'))
    await other.locator('.status-take .ds-alert').waitFor()
    await other.locator('#q-sources-1-records').fill('90000000')
    await expect.poll(() => settled(other)).toBe(await settled(page))
  })

  it.each([
    ['no workers', 'delete globalThis.Worker'],
    ['workers that fail', 'globalThis.Worker = class extends Worker { constructor() { super("/gone.js") } }'],
  ])('is not there with %s: the estimate stands alone, and says so', async (_, script) => {
    const page = await open({ script })
    await expect.poll(() => shown(page.locator('.lead-figure'))).toContain(nbPage.planning.failed)
    expect(await budget(page)).toBe(await gross(page))
    expect(await shown(page.locator('.budget-name'))).toBe(`${nbPage.planning.usualHours} (eksempelbeløp)`)
  })

  it('has the question beside it that narrows the range most, with a way there', async () => {
    const page = await open()
    await settled(page)
    await page.locator('.next-question a').click()
    expect(await page.evaluate(() => document.activeElement?.closest('.question, .field') !== null)).toBe(true)
  })
})

describe('on a telephone the price', () => {
  it('is a bar of at most 64 px that opens, and closes by Escape with the keyboard where it was', async () => {
    const page = await open({ viewport: phone })
    await settled(page)
    expect((await page.locator('.price').boundingBox())?.height).toBeLessThanOrEqual(64)
    expect(await page.locator('.price .totals').isVisible()).toBe(false)
    const toggle = page.getByRole('button', { name: nbPage.planning.more })
    await toggle.press('Enter')
    expect(await page.locator('.price .totals').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('.price .totals').isVisible()).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false')
    await toggle.press('Enter')
    expect(await findingsIn(page, ['320 px'])).toEqual([])
  })
})

describe('an answer that cannot be read', () => {
  it('is said beside the sum, with a way there', async () => {
    const page = await open()
    await page.setInputFiles('#open-file', example('typical'))
    await page.locator('.status-take .ds-alert').waitFor()
    await page.locator('#q-sources-1-files').fill('mange')
    const unread = page.locator('.price .unread')
    expect(await shown(unread)).toContain('«mange»')
    await unread.getByRole('link').click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q-sources-1-files')
  })
})
