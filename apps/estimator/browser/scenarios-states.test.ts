import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findingsIn } from './testing/findings.ts'
import { compared, save } from './testing/scenarios.ts'
import { site } from './testing/site.ts'

const { open } = site()

const opened = async (page: Page): Promise<void> => {
  await compared(page)
  await save(page, 'Billig')
  await page.locator('.compared summary').first().click()
  await page.locator('#remember').check()
}

const deleted = async (page: Page): Promise<void> => {
  await opened(page)
  await page.locator('.saved-scenarios [data-variant=tertiary]').last().click()
}

const refused = async (page: Page): Promise<void> => {
  await opened(page)
  await page.locator('.saved-scenarios input').last().fill('alternativ 1')
  await save(page)
}

const blocked = async (page: Page): Promise<void> => {
  await page.evaluate(`localStorage.setItem('anslag-scenarios:/', 'hei')`)
  await compared(page)
  await page.locator('.scenarios .ds-alert[data-color=warning]').waitFor()
}

describe('axe finds nothing among alternatives, and nothing is wider than the window', () => {
  it.each([
    ['compared', opened, {}, ['light', 'dark', '320 px', 'forced colours']],
    ['compared, nynorsk', compared, { path: 'nn/' }, ['light']],
    ['compared, English', compared, { path: 'en/' }, ['light']],
    ['deleted', deleted, {}, ['light']],
    ['refused', refused, {}, ['light', 'dark']],
    ['with rubbish in the storage', blocked, {}, ['light']],
  ] as const)('%s', async (_, act, visit, looks) => {
    const page = await open(visit)
    await act(page)
    expect(await findingsIn(page, looks)).toEqual([])
  })
})

describe('the table', () => {
  it('has a name, and heads for its rows and columns', async () => {
    const page = await open()
    await compared(page)
    const table = page.getByRole('table', { name: 'Alternativene side om side' })
    expect(await table.getByRole('columnheader').count()).toBe(3)
    expect(await table.getByRole('rowheader').count()).toBeGreaterThan(8)
    expect(await page.getByRole('region', { name: 'Alternativene side om side' }).getAttribute('tabindex')).toBe('0')
  })
})
