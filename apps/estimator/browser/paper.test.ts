import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { enInitial as en } from '../src/generated/en/initial.ts'
import { nbInitial as nb } from '../src/generated/nb/initial.ts'
import { nnInitial as nn } from '../src/generated/nn/initial.ts'
import { example, shown, site } from './testing/site.ts'

const { open } = site()

/** Øre of an amount as it is written, in any of the languages. */
const ore = (text: string): number => Number(text.replaceAll(/\D/g, ''))

const cells = (page: Page, rows: string): Promise<readonly (readonly string[])[]> =>
  page
    .locator(`.paper .grid-table ${rows}`)
    .evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent ?? '')))

describe.each([
  ['', nb],
  ['nn/', nn],
  ['en/', en],
])('paper from /%s', (path, words) => {
  it('is one sheet of A4 or Letter, with the years, the allowance as a line of its own, and their exact sum', async () => {
    const page = await open({ path })
    await page.setInputFiles('#open-file', example('typical'))
    await page.locator('.budget[aria-busy=false]').waitFor()
    await page.evaluate('window.print = () => { document.body.dataset.printed = "" }')
    await page.getByText(words.export.print).click()
    await page.waitForSelector('[data-printed]')
    await page.emulateMedia({ media: 'print' })
    const rows = await cells(page, 'tbody tr')
    const [sum = []] = await cells(page, 'tfoot tr')
    expect(rows.map(([label]) => label)).toEqual(['2027', '2028', expect.stringMatching(/\D/)])
    for (const column of [1, 2, 3])
      expect(rows.reduce((total, row) => total + ore(row[column] ?? ''), 0)).toBe(ore(sum[column] ?? ''))
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, format).toBe(1)
    }
  })
})

const filled = async (): Promise<Page> => {
  const page = await open()
  await page.setInputFiles('#open-file', example('typical'))
  await page.locator('.status-take .ds-alert').waitFor()
  return page
}

const controls = ['button', 'input', 'select', 'textarea', 'progress']

describe('paper with the answers', () => {
  it('has the answers as text, and no boxes', async () => {
    const page = await filled()
    await page.locator('#q-sources-1-holder').selectOption('')
    await page.locator('#print-appendix').check()
    await page.evaluate('window.print = () => { document.body.dataset.printed = "" }')
    await page.getByText(nb.export.print).click()
    await page.waitForSelector('[data-printed]')
    await page.emulateMedia({ media: 'print' })
    const printed = await shown(page.locator('.printed'))
    expect(printed).toContain('Sykdom, arbeid og familie etter kreft')
    expect(printed).toContain('ikke besvart, regnet med nasjonalt helseregister')
    expect(await page.locator('form').isVisible()).toBe(false)
    const boxes = page.locator(`:is(${controls.join()}):visible`)
    const left = () => boxes.evaluateAll((all) => all.map((each) => each.outerHTML))
    expect(await left()).toEqual([])
    await page.evaluate((kinds) => {
      for (const part of document.querySelectorAll('.part > *, .printed section, .results > *'))
        for (const kind of kinds) part.append(document.createElement(kind))
    }, controls)
    expect(await page.locator('main button').count()).toBeGreaterThan(20)
    expect(await left()).toEqual([])
  })

  it('says by name what nobody answered, which is a way to its question on the page', async () => {
    const page = await open()
    await page.keyboard.press('Control')
    await page.locator('#print-appendix').check()
    await page.emulateMedia({ media: 'print' })
    await expect
      .poll(() => page.evaluate(`dispatchEvent(new Event('beforeprint')), 'paper' in document.documentElement.dataset`))
      .toBe(true)
    expect(await shown(page.locator('.project-cost .not-in-sum'))).toContain('FD-Trygd')
  })

  it('before the page is alive has the questions and their boxes, and nothing to press', async () => {
    const page = await open({ profile: { javaScriptEnabled: false } })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('button:visible').count()).toBe(0)
    expect(await page.locator('#q-responsible').isVisible()).toBe(true)
    expect(await page.locator('.paper').count()).toBe(0)
  })

  it('gets the same from the menu of the browser', async () => {
    const page = await filled()
    await page.keyboard.press('Control')
    await page.locator('#print-appendix').check()
    await page.emulateMedia({ media: 'print' })
    const isPrinted = async () => {
      await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
      return page.locator('.printed').isVisible()
    }
    await expect.poll(isPrinted).toBe(true)
    expect(await page.locator('.how:not([open])').count()).toBe(0)
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`)
    expect(await page.locator('.printed').count()).toBe(0)
  })
})
