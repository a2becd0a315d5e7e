import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../estimator/browser/testing/findings.ts'
import { lived } from '../server/testing/desk-in-memory.ts'
import { linksOf, linkTo } from '../server/testing/links.ts'
import { deskSite } from './testing/desk-site.ts'

const { open, desk } = deskSite({ publicUrl: 'http://127.0.0.1:4180' })

const looks = ['light', 'dark', '320 px'] as const

/** An offer that somebody has accepted by its link who may not. */
const answeredByAnother = async () => {
  const officer = await desk().as('officer')
  const issued = await lived(officer, ['issue', {}])
  const link = await linkTo(officer, issued)
  const buyer = await open({ path: link.page.slice(1) })
  await buyer.locator('#accept-name').fill('Feil Person')
  await buyer.getByRole('button', { name: 'Aksepter tilbudet' }).click()
  await buyer.locator('.receipt').waitFor()
  return { officer, issued, link, buyer }
}

describe('an answer by a link', () => {
  it('is rejected by an officer with a reason, and given anew by the customer, who is told', async () => {
    const { issued, buyer } = await answeredByAnother()
    const page = await open({ as: 'officer', path: `cases/${issued.case}` })
    const answers = page.locator('.links')
    await answers.getByText('Feil Person aksepterte').waitFor()
    await answers.getByRole('button', { name: 'Avvis svaret' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('button', { name: 'Avvis svaret' }).click()
    await sheet.getByText('Noe mangler').waitFor()
    expect(await findingsIn(page, looks)).toEqual([])
    await sheet.getByLabel('Hvorfor').fill('Har ikke fullmakt')
    await sheet.getByRole('button', { name: 'Avvis svaret' }).click()
    await answers.getByText('«Har ikke fullmakt»').waitFor()
    expect(await answers.getByRole('button', { name: 'Bekreft svaret' }).count()).toBe(0)
    expect(await findingsIn(page, looks)).toEqual([])
    await buyer.reload()
    await buyer.getByText('ble ikke godtatt').waitFor()
    expect(await findingsIn(buyer, looks)).toEqual([])
    await buyer.locator('#accept-name').fill('Ola Nordmann')
    await buyer.getByRole('button', { name: 'Aksepter tilbudet' }).click()
    await buyer.locator('.receipt').getByText('Ola Nordmann').waitFor()
    await page.reload()
    await answers.getByRole('button', { name: 'Bekreft svaret' }).click()
    await page.locator('.case-status', { hasText: 'akseptert' }).waitFor()
  })

  it('of a link that was revoked can be rejected, and not confirmed', async () => {
    const { officer, issued, link } = await answeredByAnother()
    await officer(`DELETE /api/cases/${issued.case}/links/${link.id}`)
    const page = await open({ as: 'officer', path: `cases/${issued.case}` })
    await page.locator('.links').getByText('Lenken er trukket tilbake').waitFor()
    expect(await page.getByRole('button', { name: 'Bekreft svaret' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Avvis svaret' }).waitFor()
    expect((await linksOf(officer, issued)).answers).toHaveLength(1)
  })
})
