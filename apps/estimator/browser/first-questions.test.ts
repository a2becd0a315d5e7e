import { describe, expect, it } from 'vitest'
import { enInitial as enPage } from '../src/generated/en/initial.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { findings } from './testing/findings.ts'
import { example, gross, shown, site } from './testing/site.ts'
import { tabStops, tabStopsBefore } from './testing/tab-stops.ts'

const { open } = site()

/** Stops in the form when all was asked at once, each question with an explanation of its own. */
const before = { empty: 53, typical: 222 }

describe('the questions of a first visit', () => {
  it('are six, after who is responsible; the rest is closed until somebody wants to be more exact', async () => {
    const page = await open({ asFound: true })
    const headings = page.locator('.question h3:visible, #deliveries:visible')
    expect(await headings.count()).toBe(6)
    expect(await page.locator('#q-project-title').isVisible()).toBe(false)
    await page.locator('.more-exact > summary').first().click()
    expect(await page.locator('#q-project-title').isVisible()).toBe(true)
  })

  it('take the keyboard at most half as long to pass as before', async () => {
    const page = await open({ asFound: true })
    expect(await tabStops(page)).toBeLessThanOrEqual(before.empty / 2)
    await page.setInputFiles('#open-file', example('typical'))
    await page.locator('.status-take .ds-alert').waitFor()
    expect(await tabStops(page)).toBeLessThanOrEqual(before.typical / 2)
  })

  it.each([1280, 360])(
    'come before the amount for the keyboard, which has half of the 81 stops to it or fewer: %i px',
    async (width) => {
      const page = await open({ asFound: true, viewport: { width, height: 800 } })
      await page.locator('.budget[aria-busy=false]').waitFor()
      const stops = await tabStopsBefore(page, '.price')
      expect(stops).toBeGreaterThan(0)
      expect(stops).toBeLessThanOrEqual(40)
      const order = await page.evaluate(() =>
        [...document.querySelectorAll('#section-deliveries, .price, #parts, #take')].map((each) => each.id),
      )
      expect(order).toEqual(['section-deliveries', 'amount', 'parts', 'take'])
    },
  )

  it('never have the same words in a heading, a subheading and a legend', async () => {
    const page = await open()
    const words = await page
      .locator('.form-section')
      .evaluateAll((sections) =>
        sections.map((section) =>
          [...section.querySelectorAll('h2, h3, legend')].map(({ textContent }) => textContent?.toLowerCase() ?? ''),
        ),
      )
    for (const section of words) expect(section).toEqual([...new Set(section)])
  })
})

describe('things', () => {
  it('are added by a button, and none of them is an answer that can be taken back', async () => {
    const page = await open({ asFound: true, path: 'en/' })
    const none = page.locator('#sources').getByRole('button', { name: enPage.form.none, exact: true })
    await none.focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#sources .thing').count()).toBe(0)
    await none.click()
    expect(await none.getAttribute('aria-pressed')).toBe('true')
    await none.click()
    expect(await none.getAttribute('aria-pressed')).toBe('false')
    await page.getByRole('button', { name: 'Add a source' }).click()
    expect(await page.locator('#sources .thing').count()).toBe(1)
    expect(await none.count()).toBe(0)
  })
})

describe('the responsible institution', () => {
  it('is asked for first, by whether it is Norwegian or the name of its country, with both prices', async () => {
    const page = await open({ asFound: true })
    const field = page.locator('#q-responsible')
    expect(await page.locator('form select, form input').first().getAttribute('id')).toBe('q-responsible')
    await field.focus()
    await expect.poll(() => shown(page.locator('#q-responsible-description'))).toMatch(/med en norsk institusjon: .*kr/)
    const norwegian = await gross(page)
    await field.selectOption({ label: 'Sverige' })
    await expect.poll(() => gross(page)).not.toBe(norwegian)
    const abroad = await gross(page)
    const kroner = String(Math.round(Number(abroad.replaceAll(/[^\d,]/g, '').replace(',', '.'))))
    const digits = async () => (await shown(page.locator('#q-responsible-description'))).replaceAll(/\D+(?=\d{3})/g, '')
    await expect.poll(digits).toContain(kroner)
    await page.locator('.more-exact > summary').first().click()
    expect(await page.locator('#q-institutions-0-country').inputValue()).toBe('SE')
    await page.locator('#q-institutions-0-country').selectOption({ label: nbPage.form.norway })
    expect(await field.inputValue()).toBe('NO')
    expect(await findings(page)).toEqual([])
  })
})

describe('what the application holds', () => {
  it('is asked for where one applies, after the price', async () => {
    const page = await open()
    const isAfter = await page.evaluate(() => {
      const [total, application] = [document.querySelector('#lines, .lines'), document.querySelector('#application')]
      return total && application ? total.compareDocumentPosition(application) & Node.DOCUMENT_POSITION_FOLLOWING : 0
    })
    expect(isAfter).toBeGreaterThan(0)
    expect(await page.locator('#checks').locator('..').locator('#application').count()).toBe(1)
  })
})
