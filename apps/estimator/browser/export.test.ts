import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { enWritten } from '@anslag/documents/en'
import { nbWritten } from '@anslag/documents/nb'
import { nnWritten } from '@anslag/documents/nn'
import { jsonLimits } from '@anslag/pricing'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { enDeferred as enWords } from '../src/generated/en/deferred.ts'
import { enInitial as enPage } from '../src/generated/en/initial.ts'
import { nbDeferred as nbWords } from '../src/generated/nb/deferred.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { nnDeferred as nnWords } from '../src/generated/nn/deferred.ts'
import { nnInitial as nnPage } from '../src/generated/nn/initial.ts'
import { builtList } from './testing/built-list.ts'
import { example, gross, shown, site, type Visit } from './testing/site.ts'

const { open } = site()

const { opened, compared } = nbWords.import
const { copy } = nbWords.export

const filled = async (visit: Visit = {}): Promise<Page> => {
  const page = await open(visit)
  await page.setInputFiles('#open-file', example('typical'))
  await page.locator('.status-take .ds-alert').waitFor()
  return page
}

const folder = mkdtempSync(join(tmpdir(), 'anslag-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** From the disk: a large file takes long to hand over in any other way. */
const openText = async (page: Page, text: string | Buffer): Promise<string> => {
  const file = join(folder, 'a.json')
  writeFileSync(file, text)
  await page.setInputFiles('#open-file', file)
  await page.locator('.status-take .ds-alert').waitFor()
  return shown(page.locator('.status-take'))
}

const estimate = async (page: Page): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: nbPage.export.downloadEstimate }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

/** An estimate of the typical example by an older list with lower rates. */
const older = async (): Promise<string> => {
  const list = builtList({ id: 'demonstration-2025', adviser: '1100.00' })
  return estimate(await filled({ instead: { 'price-list.json': list } }))
}

describe('an estimate as a file', () => {
  it('opens with its answers, and says that the price is the same', async () => {
    const page = await filled()
    const price = await gross(page)
    const text = await estimate(page)
    const other = await open()
    expect(await openText(other, text)).toContain(opened.estimate)
    expect(await gross(other)).toBe(price)
    expect(await shown(other.locator('.comparison'))).toContain(compared.same)
  })

  it('made by another list shows the old price, the new one and why', async () => {
    const page = await open()
    await page.locator('#q-project-title').fill('Vårt prosjekt')
    await openText(page, await older())
    const comparison = await shown(page.locator('.comparison'))
    expect(comparison).toContain('demonstration-2025, rettelse 1 → demonstration-2026, rettelse 1')
    expect(comparison).toMatch(/Timepris: .*: 1\s100,00 → 1\s178,00/)
    expect(comparison).toContain(await gross(page))
    expect(comparison).toContain('Demonstrasjon:')
    await page.getByRole('button', { name: compared.close }).click()
    expect(await page.locator('.comparison').count()).toBe(0)
  })

  it('that somebody has tampered with is refused, and its answers are offered', async () => {
    const page = await open()
    await page.locator('#q-project-title').fill('Vårt prosjekt')
    const comparison = await openText(page, (await older()).replace(/"net":"\d+\.00"/, '"net":"1.00"'))
    expect(comparison).toContain(opened.tampered)
    expect(await page.locator('#q-project-title').inputValue()).toBe('Vårt prosjekt')
    await page.getByRole('button', { name: opened.putInAnswers }).click()
    expect(await page.locator('#q-project-title').inputValue()).toBe('Sykdom, arbeid og familie etter kreft')
    await page.getByText(nbPage.form.undo).click()
    expect(await page.locator('#q-project-title').inputValue()).toBe('Vårt prosjekt')
  })
})

describe('an estimate that cannot be computed', () => {
  it('is told instead of downloaded or copied', async () => {
    const page = await open({ instead: { 'price-list.json': builtList({ validFrom: '2099-01-01' }) } })
    await page.getByRole('button', { name: nbPage.export.downloadEstimate }).click()
    await page.locator('.status-take .ds-alert').waitFor()
    expect(await shown(page.locator('.status-take'))).toContain('1. januar 2099')
    await page.getByRole('button', { name: nbPage.export.copy }).click()
    await expect.poll(() => shown(page.locator('.take-panel'))).toBe(nbPage.price.notPriced)
  })
})

describe('a hostile file', () => {
  const large = `{"format":"request/1","project":{"title":"${'a'.repeat(jsonLimits.bytes)}"}}`
  it.each([
    ['of 12 MB', large, '10'],
    ['of 25 MB', Buffer.alloc(25_000_000, ' '), '25'],
    ['that is binary', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)), 'JSON'],
    ['with members that stand twice', '{"format":"request/1","areas":[],"areas":[]}', '«areas»'],
    ['nested without end', '['.repeat(2_000_000), 'nivåer'],
    ['with a million members', `[${'0,'.repeat(1_000_000)}0]`, 'elementer'],
    ['of a later format', '{"format":"estimate/2"}', '(estimate/2)'],
    ['that is a price list', builtList({}), opened.foreign.file],
  ])('%s changes nothing, and says why', async (_, text, reason) => {
    const page = await open()
    await page.locator('#q-project-title').fill('Vårt prosjekt')
    expect(await openText(page, text)).toContain(reason)
    expect(await page.locator('#q-project-title').inputValue()).toBe('Vårt prosjekt')
    expect(await gross(page)).toMatch(/\d/)
  })
})

describe('a file that is dragged onto the page', () => {
  const drag = async (page: Page, text: string): Promise<void> => {
    const dataTransfer = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], 'a.json'))
      return transfer
    }, text)
    await page.dispatchEvent('h1', 'dragover', { dataTransfer })
    expect(await shown(page.locator('.drop'))).toBe(nbPage.shell.drop)
    await page.dispatchEvent('h1', 'drop', { dataTransfer })
    await page.locator('.status-top .ds-alert').waitFor()
  }

  it('is shown where to drop, and opens', async () => {
    const page = await open()
    await drag(page, readFileSync(example('typical'), 'utf8'))
    expect(await page.locator('#q-project-title').inputValue()).toBe('Sykdom, arbeid og familie etter kreft')
    expect(await page.locator('.drop').isVisible()).toBe(false)
  })

  it('changes nothing when it cannot be used', async () => {
    const page = await open()
    await page.locator('#q-project-title').fill('Vårt prosjekt')
    await drag(page, '{')
    expect(await shown(page.locator('.status-top'))).toContain(opened.refused.file)
    expect(await page.locator('#q-project-title').inputValue()).toBe('Vårt prosjekt')
  })
})

const copying = async (page: Page, label: string): Promise<void> => {
  // What is copied begins with the amount.
  await page.locator('.budget[aria-busy=false]').waitFor()
  await page.getByRole('button', { name: label }).click()
  await page.locator('.preview').first().waitFor()
}

describe('copying', () => {
  const permissions = ['clipboard-read', 'clipboard-write']
  it.each([
    ['', nbPage, nbWords, nbWritten],
    ['nn/', nnPage, nnWords, nnWritten],
    ['en/', enPage, enWords, enWritten],
  ] as const)('puts on the clipboard what stands on the page: /%s', async (path, texts, words, { budget }) => {
    const page = await filled({ path, profile: { permissions } })
    await copying(page, texts.export.copy)
    const paragraph = page.locator('p.preview')
    await page.getByRole('button', { name: words.export.copy.copyParagraph }).click()
    await page.getByText(words.export.copy.copied, { exact: true }).waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await paragraph.textContent())
    expect(await shown(paragraph)).toContain(budget.demonstration)
    await page.getByRole('button', { name: words.export.copy.copyTable }).click()
    await expect.poll(() => page.getByText(words.export.copy.copied, { exact: true }).count()).toBe(2)
    const types = await page.evaluate('navigator.clipboard.read().then(([item]) => item.types)')
    expect(types).toEqual(expect.arrayContaining(['text/plain', 'text/html']))
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/\t\d+[.,]\d{2}\t25\n/)
  })

  it('selects the text where the browser does not allow it', async () => {
    const page = await filled()
    await page.evaluate(
      `Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')), write: () => Promise.reject(new Error('no')) } })`,
    )
    await copying(page, nbPage.export.copy)
    await page.getByRole('button', { name: copy.copyTable }).click()
    expect(await shown(page.locator('.copy-result').last())).toBe(copy.notCopied)
    const field = page.locator('#copy-table-text')
    expect(await field.inputValue()).toContain('\t35340,00\t25\n')
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('copy-table-text')
    const selected = await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)
    expect(selected).toBe((await field.inputValue()).length)
  })
})

const controls = ['button', 'input', 'select', 'textarea', 'progress']

describe('paper', () => {
  it('has the answers as text, and no boxes', async () => {
    const page = await filled()
    await page.locator('#q-sources-1-holder').selectOption('')
    await page.locator('#print-appendix').check()
    await page.evaluate('window.print = () => { document.body.dataset.printed = "" }')
    await page.getByText(nbPage.export.print).click()
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
