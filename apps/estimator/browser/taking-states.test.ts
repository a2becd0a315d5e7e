import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { sharedLink } from '../src/export/share-link.ts'
import { page as nb } from '../src/shell/texts/nb.ts'
import { builtList } from './testing/built-list.ts'
import { findings } from './testing/findings.ts'
import { example, site, type Visit } from './testing/site.ts'

const { open } = site()

const openFile = async (page: Page, buffer: Buffer): Promise<void> => {
  await page.setInputFiles('#open-file', { name: 'a.json', mimeType: 'application/json', buffer })
  await page.locator('.told .ds-alert').waitFor()
}

const typical = readFileSync(example('typical'))

const pressed = async (page: Page, label: string, appears: string): Promise<void> => {
  await page.getByRole('button', { name: label }).click()
  await page.locator(appears).first().waitFor()
}

const sharing = async (page: Page): Promise<void> => {
  await openFile(page, typical)
  await pressed(page, nb.share, '#copy-link, .copy')
}

const forbidden = async (page: Page): Promise<void> => {
  await openFile(page, typical)
  await page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject() } })`)
  await pressed(page, nb.share, '.copy button')
  await page.locator('.copy button').click()
  await page.locator('.copy textarea').waitFor()
}

const copying = async (page: Page): Promise<void> => {
  await openFile(page, typical)
  await pressed(page, nb.copy, '.preview')
}

const comparing = async (page: Page): Promise<void> => {
  const other = await open({ instead: { 'price-list.json': builtList({ id: 'older', adviser: '1100.00' }) } })
  await openFile(other, typical)
  const [download] = await Promise.all([
    other.waitForEvent('download'),
    other.getByRole('button', { name: nb.downloadEstimate }).click(),
  ])
  await page.locator('#q-project-title').fill('Vårt prosjekt')
  await openFile(page, readFileSync(await download.path()))
  await page.locator('.comparison').waitFor()
}

const offered = async (page: Page): Promise<void> => {
  await page.locator('#q-project-title').fill('Vårt prosjekt')
  await openFile(page, Buffer.from(JSON.stringify({ ...JSON.parse(typical.toString()), hack: 1 })))
}

const damaged = async (page: Page): Promise<void> => {
  const link = await sharedLink(JSON.parse(typical.toString()), 'http://127.0.0.1/')
  await page.evaluate(`location.hash = ${JSON.stringify(new URL(link).hash.slice(0, 300))}`)
  await page.locator('.told-top .ds-alert').waitFor()
}

const dragging = (page: Page): Promise<void> =>
  page.evaluate(`document.documentElement.toggleAttribute('data-dragging', true)`)

const narrow: Visit = { viewport: { width: 320, height: 640 } }

describe('taking along: axe finds nothing, and nothing is wider than the window', () => {
  it.each([
    ['sharing', sharing, {}],
    ['sharing, dark', sharing, { colorScheme: 'dark' }],
    ['sharing, 320 px', sharing, narrow],
    ['sharing where copying is forbidden', forbidden, {}],
    ['copying', copying, {}],
    ['copying, dark', copying, { colorScheme: 'dark' }],
    ['copying, 320 px', copying, narrow],
    ['comparing', comparing, {}],
    ['comparing, forced colours', comparing, { forcedColors: 'active' }],
    ['comparing, 320 px', comparing, narrow],
    ['a part of a file is offered', offered, narrow],
    ['a damaged link', damaged, { colorScheme: 'dark' }],
    ['a file is dragged over the page', dragging, {}],
  ] as const)('%s', async (_, act, visit: Visit) => {
    const page = await open(visit)
    await act(page)
    expect(await findings(page)).toEqual([])
    const { width = 0 } = page.viewportSize() ?? {}
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
})
