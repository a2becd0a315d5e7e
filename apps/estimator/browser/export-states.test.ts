import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { sharedLink } from '../src/export/encode-link.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { builtList } from './testing/built-list.ts'
import { findingsIn } from './testing/findings.ts'
import { example, site } from './testing/site.ts'

const { open } = site()

const openFile = async (page: Page, buffer: Buffer): Promise<void> => {
  await page.setInputFiles('#open-file', { name: 'a.json', mimeType: 'application/json', buffer })
  await page.locator('.status-take .ds-alert').waitFor()
}

const typical = readFileSync(example('typical'))

const pressed = async (page: Page, label: string, appears: string): Promise<void> => {
  await page.getByRole('button', { name: label }).click()
  await page.locator(appears).first().waitFor()
}

const sharing = async (page: Page): Promise<void> => {
  await openFile(page, typical)
  await pressed(page, nbPage.export.share, '#copy-link, .copy')
}

const forbidden = async (page: Page): Promise<void> => {
  await openFile(page, typical)
  await page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject() } })`)
  await pressed(page, nbPage.export.share, '.copy button')
  await page.locator('.copy button').click()
  await page.locator('.copy textarea').waitFor()
}

const copying = async (page: Page): Promise<void> => {
  await openFile(page, typical)
  await pressed(page, nbPage.export.copy, '.preview')
}

const comparing = async (page: Page): Promise<void> => {
  const other = await open({ instead: { 'price-list.json': builtList({ id: 'older', adviser: '1100.00' }) } })
  await openFile(other, typical)
  const [download] = await Promise.all([
    other.waitForEvent('download'),
    other.getByRole('button', { name: nbPage.export.downloadEstimate }).click(),
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
  await page.locator('.status-top .ds-alert').waitFor()
}

const dragging = (page: Page): Promise<void> =>
  page.evaluate(`document.documentElement.toggleAttribute('data-dragging', true)`)

describe('export and import: axe finds nothing, and nothing is wider than the window', () => {
  it.each([
    ['sharing', sharing, ['light', 'dark', '320 px']],
    ['sharing where copying is forbidden', forbidden, ['light']],
    ['copying', copying, ['light', 'dark', '320 px']],
    ['comparing', comparing, ['light', 'forced colours', '320 px']],
    ['a part of a file is offered', offered, ['320 px']],
    ['a damaged link', damaged, ['dark']],
    ['a file is dragged over the page', dragging, ['light']],
  ] as const)('%s', async (_, act, looks) => {
    const page = await open()
    await act(page)
    expect(await findingsIn(page, looks)).toEqual([])
  })
})
