import { exampleRequests } from '@anslag/price-lists'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../estimator/browser/testing/findings.ts'
import { lackingCase, livedOf, newCase } from '../server/testing/desk-in-memory.ts'
import { deskSite } from './testing/desk-site.ts'
import { dropped } from './testing/dropped.ts'
import { hands } from './testing/hands.ts'

const { open, desk } = deskSite({ approvalAbove: '60000.00', publicUrl: 'http://127.0.0.1:4180' })

/** What a researcher sends who has not attached the protocol: dear enough that a second person must approve it. */
const researcherFile = () => lackingCase(exampleRequests.typical)

/** As somebody who comes back to the tab, by the clock of the server of the tests. */
const comeBack = (page: Page): Promise<void> => page.evaluate('document.dispatchEvent(new Event("visibilitychange"))')

describe('an officer’s first day', () => {
  it('goes from the researcher’s file to an issued offer in twelve presses and fields, and on to finance', async () => {
    const { counted, press, fill } = hands()
    const page = await open({ as: 'officer' })
    await page.clock.setFixedTime(new Date(desk().clock.now))
    await page.getByText('Ingen saker ennå').waitFor()

    // 1 to 6: what the file does not say of a customer that is new, and the case.
    counted.presses += 1
    await dropped(page, 'anslag.json', JSON.stringify(researcherFile().estimate))
    await page.getByText(/Forskeren fikk/).waitFor()
    await fill(page.getByLabel('Organisasjonsnummer'), '983 744 516')
    await fill(page.getByLabel('Adresse'), 'Postboks 222 Skøyen')
    await fill(page.getByLabel('Postnummer'), '0213')
    await fill(page.getByLabel('Poststed'), 'Oslo')
    await press(page.getByRole('button', { name: 'Lag saken' }))

    // 7 and 8: what the estimate finds missing, and a second person.
    await press(page.locator('.to-answer').getByRole('button', { name: 'Avklart med kunden' }))
    await page
      .locator('.hindrance')
      .getByText('må en annen enn de som har arbeidet med utkastet, godkjenne det')
      .waitFor()
    await page.locator('.remark-to-answer').waitFor({ state: 'detached' })
    await press(page.getByRole('button', { name: 'Til godkjenning' }))
    await page.getByText('Kari officer ba om godkjenning').waitFor()

    // 9 and 10: hers.
    const path = new URL(page.url()).pathname.slice(1)
    const approver = await open({ as: 'approver', path })
    await press(approver.getByRole('button', { name: 'Godkjenn', exact: true }))
    await press(approver.getByRole('dialog').getByRole('button', { name: 'Godkjenn utkastet' }))
    await approver.getByText('Godkjent av Kari approver').waitFor()

    // 11 and 12: whoever waits sees that it is approved, and issues.
    await comeBack(page)
    await press(page.getByRole('button', { name: 'Utsted', exact: true }))
    await press(page.getByRole('dialog').getByRole('button', { name: 'Utsted tilbudet' }))
    await page.locator('.case-status', { hasText: 'utstedt' }).waitFor()
    expect(counted.presses).toBe(12)

    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Send tilbudet' }).click()
    await page.locator('.case-status', { hasText: 'sendt' }).waitFor()
    await page.getByRole('button', { name: 'Lag lenke til kunden' }).click()
    const address = await page.locator('.links code').textContent()

    // The buyer is told where to answer, and does.
    const buyer = await open({ path: new URL(address ?? '').pathname.slice(1), profile: { javaScriptEnabled: false } })
    await buyer.locator('.anslag-document').getByText('Svar nederst på denne siden').waitFor()
    await buyer.locator('#accept-name').fill('Ola Nordmann')
    await buyer.locator('#accept-orderNumber').fill('PO-17')
    await buyer.getByRole('button', { name: 'Aksepter tilbudet' }).click()
    await buyer.locator('.receipt').waitFor()

    // The officer confirms, and only then does finance see it.
    const finance = await desk().as('finance')
    const feed = async () => (await finance('GET /api/finance/feed')).json()
    expect((await feed()).entries).toEqual([])
    await comeBack(page)
    await page.reload()
    await page.locator('.links').getByText('Ola Nordmann').waitFor()
    await page.getByRole('button', { name: 'Akseptert', exact: true }).click()
    await page.getByRole('dialog').getByLabel('Hvem som aksepterte').fill('Ola Nordmann')
    await page.getByRole('dialog').getByLabel('Bestillingsnummer').fill('PO-17')
    await page.getByRole('dialog').getByRole('button', { name: 'Før som akseptert' }).click()
    await page.locator('.case-status', { hasText: 'akseptert' }).waitFor()
    const [entry] = (await feed()).entries
    expect(entry).toMatchObject({ kind: 'accepted', number: 'DEMO-2026-0001' })
    const quote = await (await finance(`GET ${entry.quote}`)).text()
    expect(quote).toContain('PO-17')
  })

  it.each([
    {
      ...{ locale: 'nn-NO', answer: 'Avklart med kunden', submit: 'Til godkjenning', approve: 'Godkjenn' },
      ...{ approved: 'Godkjent av Kari approver', issue: 'Utferd', issueAll: 'Utferd tilbodet', issued: 'utferda' },
    },
    {
      ...{ locale: 'en-GB', answer: 'Avklart med kunden', submit: 'Ask for approval', approve: 'Approve' },
      ...{ approved: 'Approved by Kari approver', issue: 'Issue', issueAll: 'Issue the quote', issued: 'issued' },
    },
  ])('is the same in a browser in $locale, for the approver too', async (words) => {
    const profile = { locale: words.locale }
    const { case: id } = await livedOf(researcherFile(), await desk().as('officer'))
    const page = await open({ as: 'officer', path: `cases/${id}`, profile })
    await page.clock.setFixedTime(new Date(desk().clock.now))
    await page.locator('.to-answer').getByRole('button', { name: words.answer }).click()
    await page.locator('.remark-to-answer').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: words.submit }).click()
    const approver = await open({ as: 'approver', path: `cases/${id}`, profile })
    await approver.getByRole('button', { name: words.approve, exact: true }).click()
    expect(await findingsIn(approver, ['light'])).toEqual([])
    await approver.getByRole('dialog').locator('button[type=submit]').click()
    await approver.getByText(words.approved).waitFor()
    await comeBack(page)
    await page.getByRole('button', { name: words.issue, exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: words.issueAll }).click()
    await page.locator('.case-status', { hasText: words.issued }).waitFor()
    expect(await findingsIn(page, ['light', '320 px'])).toEqual([])
  })
})

describe('templates', () => {
  it('are added, changed, taken away and put back', async () => {
    const officer = await desk().as('officer')
    const { details } = newCase()
    const { buyer } = Object(details)
    const content = { format: 'quote-details/1', buyer }
    await officer('POST /api/templates', { body: { kind: 'buyer', name: 'UiO', content } })
    const page = await open({ as: 'officer', profile: { locale: 'nn-NO' } })
    await page.getByRole('link', { name: 'Malar' }).click()
    await page.getByLabel('Ny grunngiving').fill('Avtalt på telefon')
    await page.getByRole('button', { name: 'Legg til' }).click()
    const reason = page.locator('.template', { hasText: 'Avtalt på telefon' })
    await reason.waitFor()
    await page.getByRole('button', { name: 'Endre: UiO' }).click()
    await page.getByLabel('Namnet på malen').fill('UiO, SV')
    expect(await findingsIn(page, ['light', 'dark', '320 px'])).toEqual([])
    // Meanwhile somebody else has changed it: nothing that was typed goes away.
    const { templates } = await (await officer('GET /api/templates?kind=buyer')).json()
    const [{ id }] = templates
    await officer(`PUT /api/templates/${id}`, { body: { name: 'Oslo', content }, headers: { 'If-Match': '"1"' } })
    await page.getByRole('button', { name: 'Lagre malen' }).click()
    await page.getByRole('alert').getByText(/endr/).first().waitFor()
    expect(await page.getByLabel('Namnet på malen').inputValue()).toBe('UiO, SV')
    await page.getByRole('button', { name: 'Lagre malen' }).click()
    await page.getByText('UiO, SV').first().waitFor()
    await page.getByRole('button', { name: 'Fjern: Avtalt på telefon' }).click()
    await page.getByText('«Avtalt på telefon» er fjerna.').waitFor()
    await page.getByRole('button', { name: 'Angre' }).click()
    await reason.waitFor()
    const reader = await open({ as: 'approver', path: 'templates', profile: { locale: 'en-GB' } })
    await reader.getByText('Officers change the templates.').waitFor()
    expect(await reader.getByRole('button', { name: /^Change/ }).count()).toBe(0)
  })
})
