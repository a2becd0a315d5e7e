import { readFileSync } from 'node:fs'
import { nbWritten } from '@anslag/documents/nb'
import { nbPlan as planWords } from '@anslag/presentation/plan/nb'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { example, gross, site } from './testing/site.ts'

const { open } = site()

const filled = async (): Promise<Page> => {
  const page = await open()
  await page.setInputFiles('#open-file', example('small'))
  await page.locator('.status-take .ds-alert').waitFor()
  return page
}

const downloaded = async (page: Page, name: string): Promise<{ readonly file: string; readonly bytes: Uint8Array }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return { file: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())

/** `48 703,75 kr` as `48703.75`. */
const decimal = (shown: string): string => shown.replaceAll(/[^\d,]/g, '').replace(',', '.')

describe('what the page hands out', () => {
  it('is a workbook, a document and lines with the total that stands on the page', async () => {
    const page = await filled()
    const total = decimal(await gross(page))
    await page.locator('.budget[aria-busy=false]').waitFor()
    const workbook = await downloaded(page, nbPage.export.workbook)
    expect(workbook.file).toBe('anslag-prisanslag (eksempelbeløp).xlsx')
    expect(part(workbook.bytes, 'xl/worksheets/sheet1.xml')).toMatch(new RegExp(`</f><v>${Number(total)}</v>`))
    expect(part(workbook.bytes, 'xl/workbook.xml')).toContain('name="Budsjett"')
    const word = await downloaded(page, nbPage.export.word)
    expect(word.file).toBe('anslag-prisanslag (eksempelbeløp).docx')
    expect(decimal(part(word.bytes, 'word/document.xml').match(/48\s703,75/)?.[0] ?? '')).toBe(total)
    const text = part(word.bytes, 'word/document.xml').replaceAll(/<[^>]*>/g, ' ')
    for (const { heading } of [planWords.years, planWords.forecast]) expect(text).toContain(heading)
    const budget = await page.locator('.budget[aria-busy=false] .amount').textContent()
    expect(text.replaceAll(/,00/g, '')).toContain(budget?.trim())
    expect(text).toContain(nbWritten.grantPack.restsOn)
    const lines = await downloaded(page, nbPage.export.csv)
    expect([...lines.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(lines.file).toBe('anslag-prisanslag (eksempelbeløp).csv')
    expect(await page.locator('.status-take .ds-alert[data-color=danger]').count()).toBe(0)
    expect(new TextDecoder().decode(lines.bytes)).toContain(`;${total.replace('.', ',')};`)
  })
})
