import { driverName } from '@anslag/presentation/estimate'
import { textsFor } from '@anslag/presentation/languages'
import { languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { enInitial as enPage } from '../src/generated/en/initial.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { nnInitial as nnPage } from '../src/generated/nn/initial.ts'
import { gross, shown, site } from './testing/site.ts'

const { open } = site()

const texts = { nb: nbPage, nn: nnPage, en: enPage }
const paths = { nb: '', nn: 'nn/', en: 'en/' }

describe('beside the sum', () => {
  it.each(languages)('stands what nobody answered, by name, with a way to each question: %s', async (language) => {
    const page = await open({ path: paths[language] })
    const remark = page.locator('.price .not-in-sum')
    const tables = driverName('tables', textsFor(language))
    expect(await shown(remark)).toContain(tables)
    const at = () => page.evaluate(() => document.activeElement?.closest('.question')?.id)
    // Until this part of the page has come to life, its link only scrolls.
    const pressed = async () => {
      await remark.getByRole('link', { name: tables }).click()
      return at()
    }
    await expect.poll(pressed, { timeout: 10_000 }).toBe('tables')
    await page.locator('#tables').getByRole('button', { name: texts[language].form.none, exact: true }).click()
    await remark.getByRole('link', { name: tables }).waitFor({ state: 'detached' })
  })

  it('a register is chosen by name, tells its kind, and is named with its own price page', async () => {
    const page = await open({ path: 'en/' })
    await page.locator('#sources-add').click()
    await page.locator('#q-sources-0-holder').selectOption('ownData')
    const own = await gross(page)
    await page.locator('#q-sources-0-register').selectOption('kreftregisteret')
    await page.locator('#q-sources-0-holder').waitFor({ state: 'detached' })
    expect(await gross(page)).not.toBe(own)
    const link = page.locator('.price .not-in-sum').getByRole('link', { name: 'Cancer Registry of Norway' })
    expect(await link.getAttribute('href')).toBe('https://www.fhi.no/en/cancer/data-and-statistics/billing-procedures')
    await page.locator('#q-sources-0-register').selectOption('')
    await page.locator('#q-sources-0-holder').waitFor()
  })
})
