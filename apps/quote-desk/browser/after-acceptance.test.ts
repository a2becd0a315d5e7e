import { exampleRequests } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../estimator/browser/testing/findings.ts'
import { livedOf, newCase, untilAccepted } from '../server/testing/desk-in-memory.ts'
import { deskSite } from './testing/desk-site.ts'

const { open, desk } = deskSite()

describe('a case that was accepted', () => {
  it('goes on until all is delivered, and its hours say which norms would have fitted', async () => {
    const { case: id } = await livedOf(newCase(exampleRequests.typical), await desk().as('officer'), ...untilAccepted)
    const page = await open({ as: 'officer', path: `cases/${id}` })
    const named = (name: string | RegExp) => page.getByRole('button', { name })
    await page.getByRole('heading', { name: 'Leveringer' }).waitFor()

    await named(/^Mottatt: /)
      .first()
      .click()
    await page
      .getByText(/mottatt \d/)
      .first()
      .waitFor()

    await page.getByLabel('Antall timer').fill('sju')
    await named('Før timer').click()
    await page.getByText('Skriv timer som 7,5').waitFor()
    await page.getByLabel('Antall timer').fill('70,5')
    await page.getByLabel('Merknad').fill('Avklaringer')
    await page.reload()
    await named('Før timer').click()
    await page.getByText('mer enn tilbudt').first().waitFor()
    expect(await findingsIn(page, ['light', 'dark'])).toEqual([])

    await named(/^Registrer levering: /)
      .first()
      .click()
    await page.getByLabel('Slettes innen').fill('2030-12-31')
    await named('Lagre').click()
    await named(/^Endre en frist: /).click()
    await named('Lagre').click()
    expect(await page.getByText('Må fylles ut.').count()).toBe(2)
    await page.getByLabel('Ny frist').fill('2027-08-01')
    await page.getByLabel('Begrunnelse').fill('Ferie')
    await named('Lagre').click()
    await page.getByText(/1. august 2027 \(om \d+ dager\)/).waitFor()
    await named(/^Registrer levering: /).click()
    await named('Lagre').click()
    await expect.poll(() => named(/^Endre en frist: /).count()).toBe(2)

    await page.getByRole('link', { name: 'Treffsikkerhet' }).click()
    await page.getByText('1 av 1 prosjekt holdt').waitFor()
    await page.getByLabel('Færrest prosjekter per tjeneste').fill('1')
    await page.keyboard.press('Enter')
    await page
      .getByRole('row', { name: /Koordinering, grunntid/ })
      .first()
      .waitFor()
    expect(await findingsIn(page, ['light', 'dark', '320 px'])).toEqual([])
    await named('Lag ny rettelse av listen').click()
    await page.getByRole('heading', { level: 1, name: 'Klar til å lastes opp' }).waitFor()
    await page.getByText('Administratorer laster opp lister').first().waitFor()
    expect(await findingsIn(page, ['light', '320 px'])).toEqual([])
  })
})
