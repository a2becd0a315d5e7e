import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../estimator/browser/testing/findings.ts'
import { newLink } from '../server/sign-in/links.ts'
import { deskSite } from './testing/desk-site.ts'

const { open, desk } = deskSite()

describe('somebody who comes to the desk', () => {
  it('is told how to sign in', async () => {
    const page = await open()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Du er ikke logget inn.')
    expect(await findingsIn(page, ['light', 'dark', '320 px'])).toEqual([])
  })

  it('signs in by a link, once, and is not used up by being looked at', async () => {
    const link = await newLink(desk().desk, 'Ola Nordmann', 'officer')
    const page = await open({ path: link.slice(1) })
    await page.reload()
    await page.getByRole('button', { name: 'Logg inn' }).click()
    await page.getByText('Ola Nordmann (saksbehandler)').waitFor()
    const late = await open({ path: link.slice(1) })
    await late.getByRole('button', { name: 'Logg inn' }).click()
    await late.getByRole('alert').getByText('brukt').waitFor()
    expect(await findingsIn(late, ['light', 'dark', '320 px'])).toEqual([])
  })

  it('has it in each of three languages', async () => {
    const page = await open({ as: 'officer' })
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
    expect(await page.evaluate('document.documentElement.lang')).toBe('en')
  })

  it('signs out', async () => {
    const page = await open({ as: 'approver' })
    await page.getByRole('button', { name: 'Logg ut' }).click()
    await page.getByRole('heading', { level: 1, name: 'Du er ikke logget inn.' }).waitFor()
  })
})
