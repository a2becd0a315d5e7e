import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { findingsIn } from '../../estimator/browser/testing/findings.ts'
import { lackingCase, lived, livedOf, type Send } from '../server/testing/desk-in-memory.ts'
import { deskSite } from './testing/desk-site.ts'
import { hands } from './testing/hands.ts'

const { open, desk } = deskSite({ approvalAbove: '60000.00', publicUrl: 'http://127.0.0.1:4180' })

const status = (page: Page, text: string): Promise<void> => page.locator('.case-status', { hasText: text }).waitFor()

const looks = ['light', 'dark', '320 px'] as const

let officer: Send

beforeAll(async () => {
  officer = await desk().as('officer')
})

describe('an officer', () => {
  it('answers what must be answered, issues, sends, and enters what the customer says', async () => {
    const { case: id, toAnswer } = await livedOf(lackingCase(), officer)
    const page = await open({ as: 'officer', path: `cases/${id}` })
    // The clock of the server of the tests.
    await page.clock.setFixedTime(new Date(desk().clock.now))
    const { counted, press, fill } = hands()
    // The way to a question opens the order, which is closed.
    await page.getByRole('button', { name: 'Til spørsmålet' }).first().click()
    await page.locator('.order-form :focus').waitFor()
    await page.getByRole('button', { name: 'Lukk skjemaet' }).click()
    // The first that is not answered is open.
    for (const _remark of toAnswer)
      await press(page.locator('.to-answer').getByRole('button', { name: 'Avklart med kunden' }))
    await page.getByText('Ingenting står i veien').waitFor()
    await page.locator('#to-answer:focus').waitFor()
    expect(counted.presses).toBe(toAnswer.length)
    expect(await findingsIn(page, looks)).toEqual([])
    await press(page.getByRole('button', { name: 'Utsted', exact: true }))
    const sheet = page.getByRole('dialog')
    await sheet.getByText('neste i DEMO-2026').waitFor()
    await sheet.getByText('7. desember 2026').waitFor()
    expect(await findingsIn(page, ['light', 'dark'])).toEqual([])
    await press(sheet.getByRole('button', { name: 'Utsted tilbudet' }))
    await status(page, 'utstedt')
    // The button is gone that opened the sheet: the keyboard goes on at a heading.
    await page.locator('h1:focus, h2:focus').waitFor()
    expect(counted.presses).toBe(toAnswer.length + 2)
    await press(page.getByRole('button', { name: 'Send', exact: true }))
    await fill(sheet.getByLabel('E-postadresse'), 'ola@example.org')
    await press(sheet.getByRole('button', { name: 'Send tilbudet' }))
    await status(page, 'sendt')
    await page.getByRole('button', { name: 'Lag lenke til kunden' }).click()
    const address = await page.locator('.links code').textContent()
    // The customer accepts by it, and the officer sees that and enters it.
    const buyer = await open({ path: new URL(address ?? '').pathname.slice(1) })
    await buyer.locator('#accept-name').fill('Ola Nordmann')
    await buyer.getByRole('button', { name: 'Aksepter tilbudet' }).click()
    await buyer.locator('.receipt').waitFor()
    await page.reload()
    await page.locator('.links').getByText('Ola Nordmann').waitFor()
    await press(page.getByRole('button', { name: 'Akseptert', exact: true }))
    // Only what came before today is asked for its evidence.
    const day = sheet.getByLabel('Dagen svaret kom')
    await day.fill('2026-11-22')
    await sheet.getByLabel('Hvor svaret kan leses').waitFor()
    expect(await findingsIn(page, ['light'])).toEqual([])
    await day.fill('2026-11-23')
    await sheet.getByLabel('Hvor svaret kan leses').waitFor({ state: 'detached' })
    await fill(sheet.getByLabel('Bestillingsnummer'), '4711')
    await press(sheet.getByRole('button', { name: 'Før som akseptert' }))
    await page.locator('.events').getByText('4711').waitFor()
    expect(await findingsIn(page, looks)).toEqual([])
    await page.locator('.further summary').click()
    await page.getByRole('button', { name: 'Kansellert' }).click()
    await sheet.getByText('Skyldig nå, inkl. mva.').waitFor()
    await sheet.getByRole('button', { name: 'Lukk' }).click()
    await page.locator('.further button:focus', { hasText: 'Kansellert' }).waitFor()
    await page.getByRole('button', { name: 'Endringstilbud' }).click()
    await sheet.getByLabel('Begrunnelse').fill('Avtalt før')
    await sheet.getByRole('button', { name: 'Lag utkast til endring' }).click()
    await page.waitForURL((url) => !url.pathname.endsWith(id))
    await status(page, 'utkast')
  })

  it('revises with one norm changed in four presses and fields from the open case, five from the register', async () => {
    const { case: id } = await lived(officer, ['issue', {}])
    const page = await open({ as: 'officer', path: `cases/${id}` })
    const { counted, press, fill } = hands()
    const norm = page.locator('.norm').first()
    await fill(norm.getByRole('textbox').first(), '12,5')
    await press(norm.getByRole('button', { name: 'Erfaring fra lignende prosjekter' }))
    await status(page, 'utkast')
    await page.locator('.decided').getByText('Erfaring fra lignende prosjekter').waitFor()
    await press(page.getByRole('button', { name: 'Utsted', exact: true }))
    const sheet = page.getByRole('dialog')
    await sheet.locator('.changes').getByText('12,5').first().waitFor()
    expect(await findingsIn(page, ['light'])).toEqual([])
    await press(sheet.getByRole('button', { name: 'Utsted tilbudet' }))
    await status(page, 'utstedt')
    expect(counted.presses).toBe(4)
  })

  it('adds a charge, takes it away, puts it there again, and reads the letter beside it in each language', async () => {
    const { case: id } = await lived(officer)
    const page = await open({ as: 'officer', path: `cases/${id}` })
    await page.locator('summary', { hasText: 'Tillegg eller fradrag' }).click()
    await page.getByLabel('Hvor mye').fill('1 500')
    await page.locator('#adjust-reason').fill('Kurs for prosjektet')
    await page.getByRole('button', { name: 'Legg til' }).click()
    const decided = page.locator('.decided').getByText('Kurs for prosjektet')
    await decided.waitFor()
    await page.locator('.decided').getByRole('button').click()
    await page.getByRole('button', { name: 'Angre', exact: true }).click()
    await decided.waitFor()
    await page.getByRole('button', { name: 'Brevet' }).click()
    const letter = page.frameLocator('.letter iframe')
    await letter.getByText('Kurs for prosjektet').first().waitFor()
    await page.locator('.letter').getByRole('button', { name: 'English' }).click()
    await letter.locator('[lang=en]').first().waitFor()
    expect(await findingsIn(page, looks)).toEqual([])
  })
})

describe('an approver', () => {
  it('sees what must be approved and who asks, approves, and draws nothing that cannot work', async () => {
    const dear = { kind: 'charge', reason: 'Kurs', size: { amount: '50000.00' } }
    const { case: id } = await lived(officer, ['adjust', dear])
    const page = await open({ as: 'officer', path: `cases/${id}` })
    await page.locator('.case-lines').waitFor()
    expect(await page.getByRole('button', { name: 'Utsted', exact: true }).count()).toBe(0)
    await page.getByRole('button', { name: 'Til godkjenning' }).click()
    await page.getByText('Kari officer ba om godkjenning 23. november 2026').waitFor()
    expect(await findingsIn(page, looks)).toEqual([])
    const other = await open({ as: 'approver', path: `cases/${id}` })
    await other.locator('.case-lines').waitFor()
    expect(await other.locator('.norm').count()).toBe(0)
    await other.getByRole('button', { name: 'Godkjenn', exact: true }).click()
    await other.getByRole('dialog').getByLabel('Merknad').fill('Sett')
    await other.getByRole('dialog').getByRole('button', { name: 'Godkjenn utkastet' }).click()
    await other.getByText('«Sett»').waitFor()
    expect(await findingsIn(other, looks)).toEqual([])
    await other.getByRole('button', { name: 'Utsted', exact: true }).waitFor()
  })
})
