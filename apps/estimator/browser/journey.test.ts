import { formatMoney } from '@anslag/presentation'
import { textsFor } from '@anslag/presentation/languages'
import { norwegianVat, priceLists, ssbCatalogue } from '@anslag/price-lists'
import {
  components,
  estimate,
  languages,
  readCatalogue,
  readPriceList,
  readRequest,
  readVatTable,
  requirementsOf,
} from '@anslag/pricing'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { enInitial as enPage } from '../src/generated/en/initial.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { nnInitial as nnPage } from '../src/generated/nn/initial.ts'
import { dayInOslo } from '../src/shell/today.ts'
import { gross, shown, site } from './testing/site.ts'

const { open, elsewhere } = site()

const texts = { nb: nbPage, nn: nnPage, en: enPage }
const paths = { nb: '', nn: 'nn/', en: 'en/' }

/** What somebody types to find an area and a kind of holder, and the id that a source then has. */
const searches = {
  nb: { area: 'utdann', holder: 'egne', source: 'source-1' },
  nn: { area: 'utdann', holder: 'eigne', source: 'source-1' },
  en: { area: 'educ', holder: 'own', source: 'source-1' },
}

const value = <T>(result: { ok: true; value: T } | { ok: false }): T => {
  if (!result.ok) throw new Error('refused')
  return result.value
}

/** What the engine says that the answers of the journey cost. */
const expected = (language: 'nb' | 'nn' | 'en', source: string): string => {
  const list = value(readPriceList(priceLists.at(-1), requirementsOf(components)))
  const catalogue = value(readCatalogue(ssbCatalogue))
  const vatTable = value(readVatTable(norwegianVat))
  const document = {
    format: 'request/1',
    areas: ['utdanning'],
    tables: ['F_AAP'],
    sources: [{ id: source, holder: 'ownData', files: 3, records: 350000 }],
  }
  const request = value(readRequest(document, catalogue))
  const { totals } = value(estimate({ request, book: { list, catalogue, vatTable }, day: dayInOslo(new Date()) }))
  return formatMoney(totals.gross, textsFor(language))
}

const pricedBy = async (page: Page): Promise<void> => {
  await page.locator('#q-areas').click()
  await page.locator('#q-areas-code-utdanning').click()
  await page.locator('#q-tables').click()
  await page.locator('#tables').getByRole('searchbox').fill('aap')
  await page.locator('#q-tables-code-F_AAP').click()
  await page.locator('#sources-add').click()
  await page.locator('#q-sources-0-name').fill('Egne målinger')
  await page.locator('#q-sources-0-holder').selectOption('ownData')
  await page.locator('#q-sources-0-files').fill('3')
  await page.locator('#q-sources-0-records').fill('350 000')
}

describe('a first visit', () => {
  it.each(languages)('gives an amount before anything is answered: %s', async (language) => {
    const page = await open({ path: paths[language], profile: {} })
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await gross(page)).toMatch(/\d/)
    const notice = page.locator('.price .demonstration')
    expect(await shown(notice)).toBe(texts[language].planning.demonstration)
    await notice.locator('summary').click()
    expect(await shown(notice)).toContain(textsFor(language).demonstration)
  })

  it.each(languages)('prices a project by mouse: %s', async (language) => {
    const page = await open({ path: paths[language] })
    await pricedBy(page)
    expect(await gross(page)).toBe(expected(language, 'egne-malinger'))
    expect(await page.locator('#sources-0-heading').textContent()).toBe('Egne målinger')
  })

  it.each(languages)('prices a project in a window of 320 px, without scrolling sideways: %s', async (language) => {
    const page = await open({ path: paths[language], viewport: { width: 320, height: 640 } })
    await pricedBy(page)
    await page.locator('.lines .how summary').first().click()
    await page.locator('.explanation').first().waitFor()
    expect(await gross(page)).toBe(expected(language, 'egne-malinger'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(await page.locator('.budget output').isVisible()).toBe(true)
  })

  it.each(languages)('prices a project by keyboard alone: %s', async (language) => {
    const page = await open({ path: paths[language] })
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
    const tabTo = async (id: string): Promise<void> => {
      for (let presses = 0; presses < 150 && (await focused()) !== id; presses += 1) await press('Tab')
      expect(await focused()).toBe(id)
    }
    await press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(texts[language].shell.skip)
    await press('Enter')
    await tabTo('q-areas')
    await press('Enter')
    await tabTo('q-areas-code-search')
    await page.keyboard.type(searches[language].area)
    await tabTo('q-areas-code-utdanning')
    await press('Space')
    await tabTo('q-tables')
    await press('Enter')
    await tabTo('q-tables-code-search')
    await page.keyboard.type('aap')
    await tabTo('q-tables-code-F_AAP')
    await press('Space')
    await tabTo('sources-add')
    await press('Enter')
    await expect.poll(focused).toBe('q-sources-0-register')
    await tabTo('q-sources-0-holder')
    await page.keyboard.type(searches[language].holder)
    await tabTo('q-sources-0-files')
    await page.keyboard.type('3')
    await tabTo('q-sources-0-records')
    await page.keyboard.type('350 000')
    expect(await gross(page)).toBe(expected(language, searches[language].source))
  })

  it('asks no other place for anything', () => {
    expect(elsewhere()).toEqual([])
  })

  it('can be read before any script has run', async () => {
    const page = await open({ profile: { javaScriptEnabled: false } })
    expect(await shown(page.locator('h1'))).toBe(nbPage.shell.heading)
    expect(await shown(page.locator('.no-script'))).toBe(nbPage.shell.noScript)
    expect(await page.locator('.form-section').count()).toBe(6)
  })
})
