import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { compressedLink } from '../src/export/encode-link.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { example, gross, shown, site } from './testing/site.ts'

const { open } = site()

const typical = async (visit: Parameters<typeof open>[0] = {}): Promise<Page> => {
  const page = await open(visit)
  await page.setInputFiles('#open-file', example('typical'))
  await page.locator('.status-take .ds-alert').waitFor()
  return page
}

describe('a price that is only a beginning', () => {
  it('says so in the name of every sum, of what the project pays too', async () => {
    const page = await typical()
    await page.locator('#q-variables').fill('noe_uten_liste')
    await expect.poll(() => shown(page.locator('.exact h3'))).toMatch(/\bfra\)/)
    await page.getByLabel(nbPage.price.recoveries.full).check()
    const names = page.locator('.budget-name, .exact h3, .total.cost dt, .project-cost tr:last-child th')
    await expect.poll(() => names.count()).toBe(4)
    for (const name of await names.allTextContents()) expect(name).toMatch(/\bfra\)$/)
  })
})

describe('on a telephone', () => {
  it('each line has its quantity and price below its name, and nothing is wider than the window', async () => {
    const page = await typical({ viewport: { width: 360, height: 740 } })
    const line = page.locator('.lines tbody tr', { hasText: 'Kreftregisteret' }).first()
    const [name, quantity, price, net] = await line.locator('> *').all()
    expect(await shown(line)).toMatch(/timer[\s\S]*987,00/)
    const boxes = await Promise.all([name, quantity, price, net].map((cell) => cell?.boundingBox()))
    const [first, second, third, last] = boxes
    expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? 0) - 1)
    expect(third?.y).toBe(second?.y)
    expect(last?.y).toBe(first?.y)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
})

describe('things that nobody gave a name', () => {
  it('are called by what they are, and their ids are nowhere on the page or on paper', async () => {
    const page = await open()
    await page.evaluate('window.print = () => { window.printed = true }')
    for (const list of ['institutions', 'populations', 'sources', 'deliveries', 'wishes'])
      for (const count of [1, 2]) {
        await page.locator(`#${list}-add`).click()
        await expect.poll(() => page.locator(`#${list} .thing`).count()).toBe(count)
      }
    await page.locator('#q-sources-0-register').selectOption('npr')
    await page.locator('#q-deliveries-0-expectedOn').fill('2027-03-01')
    await page.locator('.lines th', { hasText: 'Norsk pasientregister (NPR) (levering 2027)' }).waitFor()
    await page.getByLabel(nbPage.export.appendix).check()
    await page.getByRole('button', { name: nbPage.export.print }).click()
    await expect.poll(() => page.evaluate('window.printed')).toBe(true)
    const keptIds = async () => {
      const draft = String(await page.evaluate('JSON.stringify(sessionStorage)'))
      return [...new Set([...draft.matchAll(/id\\*":\\*"([\w-]+)/g)].map(([, id = '']) => id))]
    }
    // A draft is kept a moment after the last answer.
    await expect.poll(async () => (await keptIds()).length, { timeout: 10_000 }).toBeGreaterThan(4)
    const ids = await keptIds()
    const text = await page.evaluate(() => document.body.textContent)
    for (const id of ids) expect(text).not.toContain(id)
  })
})

describe('a link that said another price', () => {
  it('says what it said, by which list and when, and what differs', async () => {
    const request = JSON.parse(readFileSync(example('small'), 'utf8'))
    const priceList = { id: 'demonstration-2025', revision: 1, digest: '' }
    const hash = await compressedLink({ format: 'link/1', request, day: '2025-11-03', priceList, gross: '40000.00' })
    const page = await open({ path: hash })
    const said = await shown(page.locator('.status-top'))
    for (const part of ['3. november 2025', 'demonstration-2025', '40 000,00 kr', await gross(page)])
      expect(said.replaceAll('\u00a0', ' ')).toContain(part.replaceAll('\u00a0', ' '))
  })
})

describe('input that cannot be used', () => {
  it('is told by what is wrong with it: no number, too large a number, a document with text', async () => {
    const page = await typical()
    const field = page.locator('#q-sources-1-files')
    const message = page.locator('#q-sources-1-files-message')
    await field.fill('mange')
    await expect.poll(() => shown(message)).toContain('«mange» er ikke et helt tall')
    await field.fill('12345678901234567890')
    await expect.poll(() => shown(message)).toContain('for stort')
    await field.fill('1001')
    await expect.poll(() => shown(message)).toMatch(/1.?000/)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: nbPage.export.word }).click()
    const bytes = readFileSync((await (await download).path()) ?? '')
    await page.setInputFiles('#begin-files', { name: 'søknad.docx', mimeType: '', buffer: bytes })
    await expect.poll(() => shown(page.locator('.reading'))).toContain('et dokument med tekst, ikke en arbeidsbok')
    expect(await shown(page.locator('.reading'))).not.toContain('Excel')
  })
})

describe('an explanation', () => {
  it.each([
    ['', 'Demonstrasjonstall fra dette prosjektet'],
    ['nn/', 'Demonstrasjonstal frå dette prosjektet'],
    ['en/', 'Demonstration figures of this project'],
  ])('names its sources in the language of the page: /%s', async (path, source) => {
    const page = await typical({ path })
    await page.locator('.lines summary').first().click()
    await expect.poll(() => page.locator('.lines .explanation').first().textContent()).toContain(source)
  })
})
