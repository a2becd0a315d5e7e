import { describe, expect, it } from 'vitest'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { findings } from './testing/findings.ts'
import { example, site } from './testing/site.ts'

const { open } = site()

describe('years, days and stages', () => {
  it('stand on the page when somebody asks, with pictures and tables, and follow the answers', async () => {
    const page = await open()
    await page.setInputFiles('#open-file', example('typical'))
    await page.locator('.status-take .ds-alert').waitFor()
    await page.getByRole('button', { name: nbPage.schedule.show }).click()
    const schedule = page.locator('.schedule')
    await schedule.locator('table').nth(2).waitFor()
    expect(await schedule.locator('svg[role=img]').count()).toBe(2)
    const years = schedule.locator('table').first().locator('tbody th')
    expect(await years.allTextContents()).toEqual(['2027', '2028'])
    await page.locator('#q-deliveries-1-expectedOn').fill('2029-04-01')
    await expect.poll(() => years.allTextContents()).toEqual(['2027', '2029'])
    expect(await findings(page)).toEqual([])
  })
})
