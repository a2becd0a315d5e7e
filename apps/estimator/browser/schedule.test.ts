import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { enInitial as enPage } from '../src/generated/en/initial.ts'
import { nbDeferred } from '../src/generated/nb/deferred.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { findings, findingsIn } from './testing/findings.ts'
import { example, shown, site } from './testing/site.ts'

const { open } = site()

const opened = async (): Promise<Page> => {
  const page = await open()
  await page.setInputFiles('#open-file', example('typical'))
  await page.locator('.status-take .ds-alert').waitFor()
  await page.getByRole('button', { name: nbPage.schedule.show }).click()
  await page.locator('.schedule table').nth(3).waitFor()
  return page
}

const { schedule: words } = nbDeferred

describe('years, days and stages', () => {
  it('stand on the page when somebody asks, with pictures and tables, and follow the answers', async () => {
    const page = await opened()
    const schedule = page.locator('.schedule')
    expect(await schedule.locator('svg[role=img]').count()).toBe(2)
    const years = schedule.locator('table').first().locator('tbody th')
    expect(await years.allTextContents()).toEqual(['2027', '2028'])
    await page.locator('#q-deliveries-1-expectedOn').fill('2029-04-01')
    await expect.poll(() => years.allTextContents()).toEqual(['2027', '2029'])
    expect(await findings(page)).toEqual([])
    await page.emulateMedia({ forcedColors: 'active' })
    const colour = (part: string) =>
      page
        .locator(`.schedule .picture ${part}`)
        .first()
        .evaluate((each) => getComputedStyle(each).color)
    expect(await colour('rect')).toBe(await colour('text'))
    await page.emulateMedia({ forcedColors: 'none' })
  })

  it('come after what would make it cheaper: what it saves, what it costs the project, and the way to the question', async () => {
    const page = await opened()
    const ways = page.locator('.schedule .ways')
    expect(await ways.count()).toBe(2)
    expect(await shown(ways.first())).toMatch(/fullstendig dokumentert: sparer\s3\s701,25\skr \(eksempelbeløp\)/)
    await ways
      .first()
      .getByRole('link', { name: /fullstendig dokumentert/ })
      .first()
      .click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q-sources-1-documentation')
    await page.locator('#q-sources-1-documentation').selectOption('complete')
    await expect.poll(() => shown(ways.first())).not.toMatch(/Spørreskjema[^:]*fullstendig dokumentert/)
  })

  it('begin on the day that is written, and say at the field when it cannot be', async () => {
    const page = await opened()
    const begins = page.locator('.schedule table', { hasText: 'Levert' }).locator('tbody tr').nth(3)
    const before = await shown(begins)
    await page.getByLabel(words.settings.start).fill('2030-05-17')
    await expect.poll(() => shown(page.locator('#schedule-start-message'))).toContain('20. mai 2030')
    await expect.poll(() => shown(begins)).toContain('2030')
    await page.getByLabel(words.settings.start).fill('2020-01-02')
    await expect.poll(() => shown(page.locator('#schedule-start-message'))).toContain('Velg en senere dag')
    await expect.poll(() => shown(begins)).toBe(before)
    expect(await findings(page)).toEqual([])
  })

  it('grow by what is written, and are in another currency at the rate and day that are written', async () => {
    const page = await opened()
    await page.getByLabel(words.settings.growth).fill('1000')
    await expect.poll(() => shown(page.locator('#schedule-growth-message'))).toContain('fra 0 til 100')
    await page.getByLabel(words.settings.growth).fill('0')
    await expect.poll(() => shown(page.locator('.schedule'))).toContain('de samme hvert år')
    await page.getByLabel(words.settings.currency).fill('eur')
    await page.getByLabel(words.settings.rate).fill('0')
    await expect.poll(() => shown(page.locator('#schedule-rate-message'))).toContain('«0»')
    await page.getByLabel(words.settings.rate).fill('11,5')
    await page.getByLabel(words.settings.rateDay).fill('2026-11-02')
    await expect.poll(() => shown(page.locator('.schedule'))).toContain('kursen 11,5 kroner fra 2. november 2026')
  })

  it('are by the cost types of the Research Council, too', async () => {
    const page = await opened()
    const types = page.locator('.schedule section', { hasText: 'Andre driftskostnader' }).locator('tbody tr')
    expect(await types.count()).toBe(4)
    expect(await shown(types.nth(3))).toMatch(/\d\skr/)
  })
})

describe('a ceiling', () => {
  it('takes what may go in the order chosen, and nothing else', async () => {
    const page = await opened()
    const most = page.getByLabel(words.ceiling.most)
    await most.fill('100')
    await expect.poll(() => shown(page.locator('#schedule-ceiling-message'))).toContain('Sett et høyere tak')
    await most.fill('190 000')
    const picker = page.locator('.schedule .picker')
    await picker.getByLabel('Tabeller fra FD-Trygd').first().check()
    await picker.getByLabel(/2028/).check()
    const order = page.locator('.schedule ol li')
    await expect
      .poll(() => order.allTextContents())
      .toEqual([expect.stringMatching(/kan bli/), expect.stringMatching(/2028.*må gå/)])
    await order.nth(1).getByRole('button').click()
    await expect.poll(() => order.first().textContent()).toContain('2028')
    expect(await findingsIn(page, ['light', 'dark', 'forced colours', '320 px'])).toEqual([])
  })
})

describe('what is written about years, days and a ceiling', () => {
  const fields = { start: '2027-01-11', growth: '2,5', currency: 'EUR', rate: '11,5', rateDay: '2026-11-02' }

  const shows = async (page: Page, name: string): Promise<Readonly<Record<string, string>>> => {
    const button = page.getByRole('button', { name, exact: true })
    if ((await button.count()) > 0) await button.click()
    await page.locator('.schedule table').nth(3).waitFor()
    const values = Object.keys(fields).map(async (field) => [
      field,
      await page.locator(`#schedule-${field}`).inputValue(),
    ])
    return { ...Object.fromEntries(await Promise.all(values)), ceiling: await ceilingOf(page) }
  }
  const ceilingOf = (page: Page) => page.locator('#schedule-ceiling').inputValue()
  const written = { ...fields, ceiling: '190 000' }
  const nothing = Object.fromEntries(Object.keys(written).map((name) => [name, '']))

  it('is there after a reload and in another language; clearing takes it away, and taking that back brings it again', async () => {
    const page = await opened()
    for (const [name, text] of Object.entries(written)) await page.locator(`#schedule-${name}`).fill(text)
    await page.locator('.schedule .picker').getByLabel(/2028/).check()
    await page.locator('.schedule ol li').waitFor()
    await expect.poll(() => page.evaluate('JSON.stringify(sessionStorage)')).toContain('/deliveries/2028')
    await page.reload()
    await page.waitForSelector('[data-ready]')
    expect(await shows(page, nbPage.schedule.show)).toEqual(written)
    expect(await page.locator('.schedule ol li').count()).toBe(1)
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL((url) => url.pathname.endsWith('en/') && url.hash === '')
    await page.waitForSelector('[data-ready]')
    expect(await shows(page, enPage.schedule.show)).toEqual(written)
    expect(await shown(page.locator('.schedule ol li'))).toContain('2028')
    await page.getByRole('button', { name: enPage.export.startAgain }).last().click()
    await expect.poll(() => shows(page, enPage.schedule.show)).toEqual(nothing)
    await page.locator('.status-take').getByRole('button', { name: enPage.form.undo }).click()
    await expect.poll(() => shows(page, enPage.schedule.show)).toEqual(written)
  })
})
