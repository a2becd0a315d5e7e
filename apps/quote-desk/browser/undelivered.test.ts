import { success } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../estimator/browser/testing/findings.ts'
import { followUp } from '../server/jobs/follow-up.ts'
import { lived } from '../server/testing/desk-in-memory.ts'
import { deskSite } from './testing/desk-site.ts'

const { open, desk } = deskSite()

const pdfOf = async () => success(new TextEncoder().encode('%PDF'))

const refuse = async (): Promise<void> => {
  throw Object.assign(new Error('no such user'), { responseCode: 550, code: 'EENVELOPE' })
}

describe('a letter that does not reach the customer', () => {
  it('is told of on the open case, with what to do, and goes when it is sent again or tried once more', async () => {
    const officer = await desk().as('officer')
    const { case: id } = await lived(officer, ['issue', {}], ['send', { to: 'feil@example.org' }])
    const page = await open({ as: 'officer', path: `cases/${id}` })
    await page.locator('.case-status', { hasText: 'sendt' }).waitFor()
    await followUp(desk().desk, { pdfOf, send: refuse })
    // As when somebody comes back to the page.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    const notice = page.locator('.case-head').getByText('feil@example.org')
    await notice.waitFor()
    expect(await notice.textContent()).toContain('Kontroller adressen, og send tilbudet på nytt')
    expect(await page.locator('.papers').getByText('Brevet som PDF').count()).toBe(1)
    expect(await findingsIn(page, ['light', 'dark', '320 px'])).toEqual([])
    await page.getByRole('button', { name: 'Prøv på nytt nå' }).click()
    await notice.waitFor({ state: 'detached' })
    const letters: string[] = []
    await followUp(desk().desk, { pdfOf, send: async ({ to }) => void letters.push(to) })
    expect(letters).toEqual(['feil@example.org'])
  })
})
