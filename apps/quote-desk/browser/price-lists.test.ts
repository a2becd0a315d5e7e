import { priceLists } from '@anslag/price-lists'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../estimator/browser/testing/findings.ts'
import { lived } from '../server/testing/desk-in-memory.ts'
import { deskSite } from './testing/desk-site.ts'

const { open, desk } = deskSite()

const words = (text: string) => ({ nb: text, nn: text, en: text })

/** The next revision of the list that applies, with a dearer hour. */
const dearer = (changed: object = {}): object => {
  const { rates, ...list } = Object(priceLists.at(-1))
  const dear = Object.entries(rates).map(([name, rate]) => [name, { ...Object(rate), amount: '2000.00' }])
  return { ...list, revision: 2, reason: words('Ny timepris'), rates: Object.fromEntries(dear), ...changed }
}

const choose = (page: Page, list: object): Promise<void> =>
  page
    .getByLabel('Velg filen')
    .setInputFiles({ name: 'vår.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(list)) })

const upload = (page: Page): Promise<void> => page.getByRole('button', { name: 'Kontroller og last opp' }).click()

describe('a price list at the desk', () => {
  it('is uploaded wrong, then right, compared, and approved by another person', async () => {
    await lived(await desk().as('officer'), ['issue', {}])
    const page = await open({ as: 'administrator', path: 'price-lists' })
    await page.getByText('gjelder nå').first().waitFor()
    expect(await findingsIn(page, ['light', 'dark', '320 px'])).toEqual([])

    await choose(page, dearer({ validTo: '2020-01-01', currency: 'EUR' }))
    await page.getByRole('heading', { level: 1, name: 'Klar til å lastes opp' }).waitFor()
    await upload(page)
    await page.getByRole('heading', { name: 'Listen har 2 feil' }).waitFor()
    await page.getByText('/validTo').waitFor()
    expect(await findingsIn(page, ['light', '320 px'])).toEqual([])
    await page.reload()
    await page.getByText('vår.json').waitFor()

    await choose(page, dearer())
    await upload(page)
    await page.getByRole('heading', { level: 1, name: 'demonstration-2026, rettelse 2' }).waitFor()
    await page.getByText('Listen gjelder ikke ennå.').waitFor()
    await page.getByText('1 ville ha blitt dyrere, 0 billigere, 0 som før.').waitFor()
    await page.getByRole('row', { name: 'Timepris: adviser, beløp' }).getByText('2 000,00 kr').waitFor()
    expect(await page.getByRole('button', { name: 'Godkjenn' }).count()).toBe(0)

    const approver = await open({ as: 'approver', path: new URL(page.url()).pathname.slice(1) })
    await approver.getByLabel('Merknad').fill('Som vedtatt')
    expect(await findingsIn(approver, ['light', 'dark', '320 px'])).toEqual([])
    await approver.getByRole('button', { name: 'Godkjenn' }).click()
    await approver.getByText(/Godkjent av Kari approver/).waitFor()
    await approver.getByText('Merknad: Som vedtatt').waitFor()

    await approver.getByRole('link', { name: 'Alle prislister' }).click()
    await approver.getByRole('row', { name: /rettelse 2.*gjelder nå/ }).waitFor()
    await approver.getByRole('row', { name: /rettelse 1.*erstattet/ }).waitFor()
  })
})
