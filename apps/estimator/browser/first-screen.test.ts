import { languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { enInitial as enPage } from '../src/generated/en/initial.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { nnInitial as nnPage } from '../src/generated/nn/initial.ts'
import { findingsIn } from './testing/findings.ts'
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
    // Where the bar covers no half of a button.
    await page.evaluate(() => scrollTo(0, 120))
    expect(await findingsIn(page, ['320 px'])).toEqual([])
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
