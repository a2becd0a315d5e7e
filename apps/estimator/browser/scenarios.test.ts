import { fill } from '@anslag/presentation'
import { amountName } from '@anslag/presentation/estimate'
import { nb as texts } from '@anslag/presentation/estimate/nb'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { nbDeferred as nbWords } from '../src/generated/nb/deferred.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { nnDeferred as nnWords } from '../src/generated/nn/deferred.ts'
import { nnInitial as nnPage } from '../src/generated/nn/initial.ts'
import { findings } from './testing/findings.ts'
import { compared, filled, heads, row, save } from './testing/scenarios.ts'
import { gross, shown, site } from './testing/site.ts'

const { open } = site()

const message = (page: Page): Promise<string> => shown(page.locator('.scenarios > [role=status]'))

const fdTrygd = texts.components['fd-trygd'] ?? ''

describe('alternatives', () => {
  it('stand side by side with their differences, by mouse', async () => {
    const page = await open()
    await compared(page)
    expect(await heads(page)).toEqual([nbWords.scenarios.now, 'Alternativ 1'])
    expect(await row(page, fdTrygd)).toEqual(['8 883,00 kr −8 883,00 kr', '17 766,00 kr'])
    const [total = ''] = await row(
      page,
      amountName(texts.estimate.gross, { priceList: { status: 'demonstration' } }, texts),
    )
    expect(total).toContain((await gross(page)).replaceAll('\u00a0', ' '))
  })

  it('say in words why they differ', async () => {
    const page = await open()
    await compared(page)
    await page.locator('.compared summary', { hasText: fill(nbWords.scenarios.of, { name: fdTrygd }) }).click()
    await page
      .locator('.compared summary', {
        hasText: fill(nbWords.scenarios.of, { name: texts.components['third-party'] ?? '' }),
      })
      .click()
    await expect.poll(() => page.locator('.cause').count()).toBe(2)
    const causes = (await page.locator('.cause').allInnerTexts()).join(' ').replaceAll('\u00a0', ' ')
    expect(causes).toContain('Nå: 8 883,00 kr mindre enn Alternativ 1')
    expect(causes).toContain('Tabeller fra FD-Trygd: 3 færre (Arbeidssøkere fra og med 1.5.2001, Bosatteforløpet')
    expect(causes).toContain('Filer fra Spørreskjema til pasientene: 8 i stedet for 1')
  })

  it('are priced as changes of one that has been decided, with whether they must be applied for and the rule', async () => {
    const page = await open()
    await compared(page)
    await page.getByRole('button', { name: fill(nbWords.scenarios.ifDecided, { name: 'Alternativ 1' }) }).click()
    const scenarios = page.locator('.scenarios')
    await expect.poll(() => shown(scenarios)).toContain('Dere trenger ikke å søke om endring')
    await page.locator('#compare-with').selectOption({ label: nbWords.scenarios.now })
    await expect.poll(() => shown(scenarios)).toContain('Dere må søke om endring')
    await expect.poll(() => shown(scenarios)).toMatch(/Søknaden om endring\s+[\d\s]+,\d\d\skr/)
    expect(await scenarios.getByRole('link', { name: nbWords.scenarios.rule }).getAttribute('href')).toContain('ssb.no')
    expect(await findings(page)).toEqual([])
  })

  it('are compared with the column that somebody chooses', async () => {
    const page = await open()
    await compared(page)
    await page.locator('#compare-with').selectOption({ label: nbWords.scenarios.now })
    expect(await row(page, fdTrygd)).toEqual(['8 883,00 kr', '17 766,00 kr +8 883,00 kr'])
  })

  it('are kept, named, used, deleted and taken back by keyboard alone', async () => {
    const page = await open()
    await filled(page)
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
    const press = (key: string) => page.keyboard.press(key)
    await page.locator('.save-scenario button').focus()
    await press('Enter')
    await page.locator('.compared').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(nbPage.scenarios.save)
    for (const stop of ['compare-with', '', '', '']) {
      await press('Tab')
      if (stop !== '') expect(await focused()).toBe(stop)
    }
    expect(await focused()).toMatch(/^scenario-/)
    await press('Control+A')
    await page.keyboard.type('Hele ønskelisten')
    await press('Enter')
    await expect.poll(() => heads(page)).toEqual([nbWords.scenarios.now, 'Hele ønskelisten'])
    await page.locator('#q-sources-1-files').fill('8')
    const price = await gross(page)
    await page.locator('.saved-scenarios input').focus()
    await press('Tab')
    await press('Enter')
    expect(await message(page)).toContain(fill(nbWords.scenarios.used, { name: 'Hele ønskelisten' }))
    expect(await page.locator('#q-sources-1-files').inputValue()).toBe('1')
    await page.locator('#scenario-undo').focus()
    await press('Enter')
    expect(await gross(page)).toBe(price)
    await page.locator('.saved-scenarios input').focus()
    await press('Tab')
    await press('Tab')
    await press('Enter')
    await expect.poll(focused).toBe('scenario-undo')
    expect(await page.locator('.compared').count()).toBe(0)
    await press('Enter')
    expect(await heads(page)).toEqual([nbWords.scenarios.now, 'Hele ønskelisten'])
    await expect.poll(focused).toMatch(/^scenario-/)
  })

  it('tell a name that is taken, and keep the old one', async () => {
    const page = await open()
    await compared(page)
    await save(page, 'alternativ 1')
    await expect.poll(() => message(page)).toContain('finnes allerede')
    await save(page, 'Billig')
    await page.locator('.saved-scenarios input').nth(1).fill('ALTERNATIV 1')
    await page.keyboard.press('Tab')
    expect(await page.locator('.saved-scenarios input').nth(1).getAttribute('aria-invalid')).toBe('true')
    expect(await heads(page)).toEqual([nbWords.scenarios.now, 'Alternativ 1', 'Billig'])
  })

  it('are at most six, and a seventh says what to do', async () => {
    const page = await open()
    await filled(page)
    for (const files of ['1', '2', '3', '4', '5', '6', '7']) {
      await page.locator('#q-sources-1-files').fill(files)
      await save(page)
    }
    expect(await heads(page)).toHaveLength(7)
    await expect.poll(() => message(page)).toBe(nbWords.scenarios.refusals.full)
  })

  it('say whether the form is still the one that was kept', async () => {
    const page = await open()
    await filled(page)
    await save(page)
    expect(await shown(page.locator('.saved-scenarios > p'))).toBe(
      fill(nbWords.scenarios.same, { name: 'Alternativ 1' }),
    )
    await page.locator('#q-sources-1-files').fill('mange')
    expect(await shown(page.locator('.saved-scenarios > p'))).toBe(
      fill(nbWords.scenarios.changed, { name: 'Alternativ 1' }),
    )
    await page.locator('#q-populations-1-criteria').fill('4')
    await save(page)
    await expect.poll(() => message(page)).toContain(`${nbWords.scenarios.leftOut} «mange»`)
  })

  it('show markup and strange letters in a name as text, in one line', async () => {
    const page = await open()
    await filled(page)
    await save(page)
    await page.locator('#q-sources-1-files').fill('9')
    await save(page, `<img src=x onerror="document.title=1"> \u202e 🦊 ${'lang '.repeat(2000)}`)
    await expect.poll(async () => (await heads(page)).length).toBe(3)
    const [, , name = ''] = await heads(page)
    expect(name).toMatch(/^<img src=x onerror="document\.title=1"> 🦊 lang/)
    expect([await page.title(), [...name].length <= 60]).toEqual([nbPage.shell.title, true])
  })

  it('come along to another language and back, with what they are compared with', async () => {
    const page = await open()
    await compared(page)
    await save(page, 'Billig')
    await page.locator('#compare-with').selectOption({ label: 'Billig' })
    const before = await row(page, fdTrygd)
    await page.getByRole('link', { name: 'Nynorsk' }).click()
    await page.waitForURL((url) => url.pathname.endsWith('nn/') && url.hash === '')
    await page.locator('.compared').waitFor()
    expect(await shown(page.locator('#scenarios'))).toBe(nnPage.scenarios.heading)
    expect(await heads(page)).toEqual([nnWords.scenarios.now, 'Alternativ 1', 'Billig'])
    expect(await shown(page.locator('.saved-scenarios > p'))).toBe(fill(nnWords.scenarios.same, { name: 'Billig' }))
    await page.getByRole('link', { name: 'Bokmål' }).click()
    await page.waitForURL((url) => !url.pathname.endsWith('nn/') && url.hash === '')
    await page.locator('.compared').waitFor()
    expect(await row(page, fdTrygd)).toEqual(before)
    expect(await page.evaluate('localStorage.length')).toBe(0)
  })

  it('scroll in a place of their own in a window of 320 px', async () => {
    const page = await open({ viewport: { width: 320, height: 640 } })
    await compared(page)
    await save(page, 'Et langt navn på et alternativ som ikke får plass')
    await page.locator('.compared summary').first().click()
    const {
      inside,
      across,
      page: whole,
    } = await page.locator('.compared').evaluate((place) => ({
      inside: place.clientWidth,
      across: place.scrollWidth,
      page: document.documentElement.scrollWidth,
    }))
    expect([whole, across > inside]).toEqual([320, true])
    // A reason is as wide as the window at most, however wide the table is.
    const cause = await page.locator('.cause').first().boundingBox()
    expect(cause && cause.x >= 0 && cause.x + cause.width <= 320).toBe(true)
    await page.locator('.compared').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('.compared').evaluate((place) => place.scrollLeft)).toBeGreaterThan(0)
  })

  it('are printed with every reason open and nothing to press', async () => {
    const page = await open()
    await compared(page)
    await page.locator('#print-appendix').check()
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.compared').isVisible()).toBe(true)
    expect(await page.locator('.compared details:not([open])').count()).toBe(0)
    expect(await page.locator('.cause').first().isVisible()).toBe(true)
    for (const part of ['.save-scenario', '.saved-scenarios', '.remember', '#compare-with'])
      expect(await page.locator(part).isVisible()).toBe(false)
  })

  it('leave nothing on paper when there are none', async () => {
    const page = await open()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.scenarios').isVisible()).toBe(false)
  })

  it('say so when what compares them cannot be fetched, and the page works on', async () => {
    const page = await open()
    await filled(page)
    await page.route('**/scenario-parts-*', (route) => route.abort())
    await page.locator('.save-scenario button').click()
    await expect.poll(() => message(page)).toBe(nbPage.form.partFailed)
    expect(await gross(page)).toMatch(/\d/)
  })
})
