import { fill } from '@anslag/presentation'
import { describe, expect, it } from 'vitest'
import { enDeferred as enWords } from '../src/generated/en/deferred.ts'
import { nbDeferred as nbWords } from '../src/generated/nb/deferred.ts'
import { nnDeferred as nnWords } from '../src/generated/nn/deferred.ts'
import { findings } from './testing/findings.ts'
import { namesOf, openNames, paste, requestOf } from './testing/names.ts'
import { openWhatComes } from './testing/open-what-comes.ts'
import { file } from './testing/reading.ts'
import { gross, shown, site } from './testing/site.ts'

const { open } = site()

const area = '#q-variables-page'

const openTexts = { '': nbWords.form.names, 'nn/': nnWords.form.names, 'en/': enWords.form.names } as const

describe('many names', () => {
  it('are told with how many they are, the first ones and where they were read, until somebody opens them', async () => {
    const page = await open()
    await openNames(page, 450)
    const field = await shown(page.locator('.many-names'))
    expect(field).toContain('450 navn: variabel_0, variabel_1, variabel_2 og 447 til.')
    expect(field).toContain('Lest fra «Inntekt.xlsx»: 445.')
    expect(await page.locator('textarea').count()).toBe(0)
    await page.locator('#q-variables').press('Enter')
    expect(await namesOf(page, area)).toHaveLength(100)
    expect(await page.locator('#q-variables').getAttribute('aria-expanded')).toBe('true')
    await page.getByLabel('Navn 1–100 av 450').waitFor()
  })

  it.each(['', 'nn/', 'en/'] as const)('are shown in parts without anything that axe finds, at /%s', async (path) => {
    const page = await open({ path, viewport: { width: 320, height: 800 } })
    await openNames(page, 450)
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: openTexts[path].open }).click()
    await page.getByRole('button', { name: fill(openTexts[path].next, { count: '100' }) }).click()
    await page.getByLabel(fill(openTexts[path].page, { from: '101', to: '200', all: '450' }), { exact: true }).waitFor()
    expect((await namesOf(page, area))[0]).toBe('variabel_100')
    expect(await findings(page)).toEqual([])
  })

  it('are edited in the part that is shown, and the others stay as they are', async () => {
    const page = await open()
    await openNames(page, 450)
    const before = await gross(page)
    await page.locator('#q-variables').click()
    await page.getByRole('button', { name: fill(nbWords.form.names.next, { count: '100' }) }).click()
    await page.locator(area).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\nny\nvariabel_77x')
    await page.getByLabel('Navn 101–202 av 452').waitFor()
    expect((await namesOf(page, area)).slice(-3)).toEqual(['variabel_199', 'ny', 'variabel_77x'])
    expect(await shown(page.locator('.incomplete'))).not.toBe('')
    await page.locator(area).fill('')
    await page.getByLabel(nbWords.form.names.emptyPage).waitFor()
    await page.getByRole('button', { name: fill(nbWords.form.names.next, { count: '100' }) }).click()
    expect((await namesOf(page, area))[0]).toBe('variabel_200')
    expect(await shown(page.locator('.many-names'))).toContain('350 navn')
    expect(await gross(page)).toBe(before)
  })

  it('are found by a part of their name', async () => {
    const page = await open()
    await openNames(page, 450)
    await page.locator('#q-variables').click()
    await page.getByLabel(nbWords.form.names.search).fill('BEL_321')
    await page.keyboard.press('Enter')
    await page.getByLabel('Navn 301–400 av 450').waitFor()
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('variabel_321')
    expect(await page.locator(area).evaluate((element) => element.scrollTop)).toBeGreaterThan(0)
    await page.getByLabel(nbWords.form.names.search).fill('finnes ikke')
    await page.getByRole('button', { name: nbWords.form.names.find, exact: true }).click()
    await page.getByText(fill(nbWords.form.names.notFound, { text: 'finnes ikke' })).waitFor()
  })

  it('are taken out at once, and put back', async () => {
    const page = await open()
    await openNames(page, 450)
    const before = await gross(page)
    await page.getByRole('button', { name: nbWords.form.names.takeOut }).click()
    await page.getByText(nbWords.form.names.takenOut).waitFor()
    expect(await page.locator('#q-variables').inputValue()).toBe('')
    expect(await gross(page)).not.toBe(before)
    await page.locator('.status-read .ds-alert button').click()
    expect(await shown(page.locator('.many-names'))).toContain('Lest fra «Inntekt.xlsx»: 445.')
    expect(await gross(page)).toBe(before)
  })

  it('that are refused stay as they were written, also in another language, and take no other with them', async () => {
    const page = await open()
    await openNames(page, 450)
    await page.locator('#q-variables').click()
    await page.locator(area).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\nfeil!')
    await page.locator('.many-names .ds-validation-message').first().waitFor()
    expect(await shown(page.locator('.many-names'))).toContain('450 navn')
    await page.locator('.languages a[lang=nn]').click()
    await page.waitForURL(/\/nn\//)
    await page.waitForSelector('[data-ready]')
    await page.evaluate(openWhatComes)
    await page.getByRole('button', { name: nnWords.form.names.open }).click()
    expect((await namesOf(page, area)).slice(-2)).toEqual(['variabel_99', 'feil!'])
    expect(await shown(page.locator('.many-names'))).toContain('450 namn')
  })

  it('are where a check about one of them leads', async () => {
    const page = await open()
    await page.setInputFiles('#open-file', file('bestilling.json', requestOf(450).replace('variabel_300', 'POSTNR')))
    await page.locator('.many-names').waitFor()
    const check = page.locator('li', { hasText: 'POSTNR' })
    await page.locator('.checks', { has: check }).locator('summary').click()
    await page.locator('.checks li', { hasText: 'POSTNR' }).locator('.to-question').click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q-variables')
  })

  it('are all printed', async () => {
    const page = await open()
    await openNames(page, 450)
    await page.locator('#q-variables').press('Tab')
    await page.locator('#print-appendix').check()
    await page.emulateMedia({ media: 'print' })
    const isPrinted = async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      return page.locator('.printed').isVisible()
    }
    await expect.poll(isPrinted).toBe(true)
    const printed = await shown(page.locator('.printed'))
    expect(printed).toContain('variabel_0, variabel_1,')
    expect(printed).toContain('variabel_448, variabel_449')
    expect(await page.locator('.many-names').isVisible()).toBe(false)
  })
})

describe('a field that gets many names', () => {
  it('stays a text while somebody writes in it, and shows them in parts from then on', async () => {
    const page = await open()
    await openNames(page, 200)
    expect(await namesOf(page, '#q-variables')).toHaveLength(200)
    await page.locator('#q-variables').focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\nny_1')
    expect(await namesOf(page, '#q-variables')).toHaveLength(201)
    await page.locator('#q-project-title').focus()
    await page.getByText('201 navn').waitFor()
  })

  it('takes in thousands that are pasted, and leads on to them', async () => {
    const page = await open()
    await page.locator('#q-variables').fill('gammel')
    await page.keyboard.press('Control+A')
    await paste(page, Array.from({ length: 5_000 }, (_, index) => `x${index}`).join('\n'))
    await page.getByText(/5.000 navn: x0, x1, x2 og/).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q-variables')
    await page.keyboard.press('Enter')
    await page.locator(area).focus()
    await page.keyboard.press('Control+End')
    await paste(page, Array.from({ length: 300 }, (_, index) => `\ny${index}`).join(''))
    await page.getByText(/5.300 navn/).waitFor()
    expect(await namesOf(page, area)).toHaveLength(100)
  })
})
