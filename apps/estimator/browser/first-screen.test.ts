import { languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { enInitial as enPage } from '../src/generated/en/initial.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { nnInitial as nnPage } from '../src/generated/nn/initial.ts'
import { findings, findingsIn } from './testing/findings.ts'
import { shown, site } from './testing/site.ts'

const { open, elsewhere } = site()

const texts = { nb: nbPage, nn: nnPage, en: enPage }
const paths = { nb: '', nn: 'nn/', en: 'en/' }

describe('the first screen', () => {
  it.each(languages)(
    'has an example to begin with, which can be taken back: one press to a figure: %s',
    async (language) => {
      const page = await open({ path: paths[language] })
      await page.locator('.budget[aria-busy=false]').waitFor()
      const before = await shown(page.locator('.budget output'))
      const { examples, form } = texts[language]
      await page.getByRole('button', { name: examples.names.typical, exact: true }).click()
      await page.locator('.status-top .ds-alert').waitFor()
      await expect.poll(() => shown(page.locator('.budget output'))).not.toBe(before)
      expect(await page.locator('#q-project-title').inputValue()).not.toBe('')
      await page.getByRole('button', { name: examples.names.small, exact: true }).click()
      await page.getByRole('button', { name: form.undo }).click()
      expect(await page.locator('#sources-1-heading').count()).toBe(1)
    },
  )

  it('shows where files go, the examples and the amount without scrolling, and nothing is wrong with it', async () => {
    const page = await open()
    await page.locator('.budget[aria-busy=false]').waitFor()
    for (const part of ['#begin-files', '.begin button >> nth=2', '.budget output', '.range-picture']) {
      const box = await page.locator(part).boundingBox()
      expect((box?.y ?? 1e6) + (box?.height ?? 0), part).toBeLessThanOrEqual(900)
    }
    expect(await findingsIn(page, ['light', 'dark', 'forced colours'])).toEqual([])
    expect(await findingsIn(page, ['320 px'])).toEqual([])
  })

  it.each([150, 900, 2400])(
    'has nothing wrong on a telephone that is scrolled by %i px, wherever the bar covers it',
    async (down) => {
      const page = await open({ viewport: { width: 360, height: 740 } })
      await page.locator('.budget[aria-busy=false]').waitFor()
      await page.evaluate((by) => scrollTo(0, by), down)
      expect(await page.locator('.price').evaluate((bar) => Math.round(bar.getBoundingClientRect().bottom))).toBe(740)
      expect(await findings(page)).toEqual([])
    },
  )

  it('leaves room for the bar at the end of the page, and the keyboard is never below it', async () => {
    const page = await open({ viewport: { width: 360, height: 740 } })
    await page.locator('.budget[aria-busy=false]').waitFor()
    await page.evaluate(() => scrollTo(0, 1e6))
    const [end, bar] = await page.evaluate(() =>
      ['.footer', '.price'].map((part) => document.querySelector(part)?.getBoundingClientRect()),
    )
    expect(end?.bottom).toBeLessThanOrEqual(bar?.top ?? 0)
    await page.evaluate(() => scrollTo(0, 0))
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab')
      const below = await page.evaluate(() => {
        const [at, price] = [document.activeElement, document.querySelector('.price')]
        return (at?.getBoundingClientRect().bottom ?? 0) - (price?.getBoundingClientRect().top ?? 0)
      })
      expect(below, String(presses)).toBeLessThanOrEqual(0)
    }
  })

  it('is written in its own letters, from this site alone', async () => {
    const page = await open()
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready
      return document.fonts.check('700 16px "Source Sans 3"') && [...document.fonts].map(({ status }) => status)
    })
    expect(loaded).toEqual(['loaded'])
    expect(elsewhere()).toEqual([])
  })
})
