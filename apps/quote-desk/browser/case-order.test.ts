import { exampleRequests } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../estimator/browser/testing/findings.ts'
import { bodyOf, newCase } from '../server/testing/desk-in-memory.ts'
import { deskSite } from './testing/desk-site.ts'

const { open, desk } = deskSite()

describe('an officer who changes an order', () => {
  it('sees what it becomes, finds it again after a reload, saves it and takes that back', async () => {
    const send = await desk().as('officer')
    const made = await bodyOf(await send('POST /api/cases', { body: newCase(exampleRequests.typical) }))
    const page = await open({ as: 'officer', path: `cases/${made.case}` })
    expect(await findingsIn(page, ['light', 'dark', '320 px'])).toEqual([])
    await page.getByRole('button', { name: 'Endre bestillingen' }).click()
    const count = page.locator('.order-form input[inputmode=numeric]').first()
    await count.waitFor({ state: 'attached' })
    await page.evaluate('for (const each of document.querySelectorAll(".order-form details")) each.open = true')
    await count.fill('7')
    await page.getByText('Prisen slik den blir når du lagrer').waitFor()
    await page.locator('.differences').getByText('her: 7').waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Forkast det' }).waitFor()
    await page.getByRole('button', { name: 'Utsted', exact: true }).click()
    await page.getByText('Ikke gjort: bestillingen er endret og ikke lagret').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.keyboard.press('Control+s')
    await page.getByRole('button', { name: 'Angre det som ble lagret' }).click()
    await page.getByText('Som forskeren sendte').waitFor()
    const { version, quote } = await bodyOf(await send(`GET /api/cases/${made.case}`))
    expect([version, quote.revisions[0]?.content.estimate.request]).toEqual([3, exampleRequests.typical])
  })
})
