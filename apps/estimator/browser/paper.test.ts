import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { enInitial as en } from '../src/generated/en/initial.ts'
import { nbInitial as nb } from '../src/generated/nb/initial.ts'
import { nnInitial as nn } from '../src/generated/nn/initial.ts'
import { example, site } from './testing/site.ts'

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
