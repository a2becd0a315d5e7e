import { fill } from '@anslag/presentation'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { findings, findingsIn } from './testing/findings.ts'
import { example, shown, site } from './testing/site.ts'

const { open } = site()

const filled = async (page: Page): Promise<void> => {
  await page.setInputFiles('#open-file', example('typical'))
  await page.locator('.status-take .ds-alert').waitFor()
  await page.locator('.lines .how summary').first().click()
  await page.locator('.explanation').first().waitFor()
  await page.locator('.help-toggle').first().click()
}

const wrong = async (page: Page): Promise<void> => {
  await page.locator('#sources-add').click()
  await page.locator('#populations-add').click()
  await page.locator('#q-populations-0-criteria').fill('mange')
  await page.locator('#institutions-add').click()
  await page.locator('#q-areas').click()
  await page.setInputFiles('#open-file', { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') })
  await page.locator('.status-take .ds-alert').waitFor()
}

const nothing = (): Promise<void> => Promise.resolve()

describe('axe finds nothing, and nothing is wider than the window', () => {
  it.each([
    ['at first', nothing, {}, ['light', 'dark', '320 px']],
    ['filled in', filled, {}, ['light', 'dark', 'forced colours']],
    ['filled in, English', filled, { path: 'en/' }, ['light']],
    ['with wrong answers', wrong, {}, ['light', 'dark']],
    ['with a refused price list', nothing, { instead: { 'price-list.json': '{"format":"price-list/9"}' } }, ['light']],
  ] as const)('%s', async (_, act, visit, looks) => {
    const page = await open(visit)
    await act(page)
    expect(await findingsIn(page, looks)).toEqual([])
  })
})

describe('axe', () => {
  it('is awake: it finds a picture without a text', async () => {
    const page = await open()
    await page.evaluate('document.querySelector("main").append(document.createElement("img"))')
    expect(await findings(page)).toEqual(['image-alt img'])
  })
})

describe('a wrong answer', () => {
  it('is told beside the field, and the rest is still priced', async () => {
    const page = await open()
    await wrong(page)
    expect(await shown(page.locator('#q-populations-0-criteria-message'))).toBe(
      '«mange» er ikke et helt tall. Skriv for eksempel 12.',
    )
    expect(await page.locator('#q-populations-0-criteria').getAttribute('aria-invalid')).toBe('true')
    expect(await shown(page.locator('.lines'))).toContain('kilde 1')
  })

  it('is gone when it is put right', async () => {
    const page = await open()
    await wrong(page)
    await page.locator('#q-populations-0-criteria').fill('4')
    expect(await shown(page.locator('#q-populations-0-criteria-message'))).toBe('')
  })
})

describe('the documents beside the page', () => {
  it('are told by name and reason when they are refused', async () => {
    const page = await open({ instead: { 'price-list.json': '{"format":"price-list/9"}', 'vat.json': '{' } })
    const message = await shown(page.getByRole('alert'))
    expect(message).toContain(fill(nbPage.price.refused, { file: 'price-list.json' }))
    expect(message).toContain('"price-list/9"')
    expect(message).toContain(fill(nbPage.price.refused, { file: 'vat.json' }))
    expect(await shown(page.locator('.price'))).toContain(nbPage.price.noPrice)
  })
})

describe('the page', () => {
  it('has no inline scripts, and a policy that allows none', async () => {
    const page = await open()
    const html = await page.content()
    expect(html).toMatch(/script-src 'self';/)
    expect(html).not.toMatch(/unsafe-|<script(?![^>]*src=)|\sstyle="/)
  })

  it('shows where the keyboard is', async () => {
    const page = await open()
    await page.locator('#q-project-title').focus()
    const outline = await page.locator('#q-project-title').evaluate((field) => getComputedStyle(field).outlineStyle)
    expect(outline).toBe('solid')
  })
})
