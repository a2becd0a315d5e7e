import { exampleRequests } from '@anslag/price-lists'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../estimator/browser/testing/findings.ts'
import { newLink } from '../server/sign-in/links.ts'
import { bodyOf, cookieOf, done, newCase, sendTo } from '../server/testing/desk-in-memory.ts'
import { deskSite } from './testing/desk-site.ts'
import { dropped } from './testing/dropped.ts'

const { open, signIn, desk, address } = deskSite()

/** Somebody else, who works by the interface: it is the same server. */
const colleague = async (name: string) => {
  const host = new URL(address()).host
  const link = await newLink(desk().desk, name, 'officer')
  return sendTo(desk().app, cookieOf(await sendTo(desk().app, '', host)(`POST ${link}`)), host)
}

const openForm = async (page: Page) => {
  await page.getByRole('button', { name: 'Endre bestillingen' }).click()
  return countIn(page)
}

const countIn = async (page: Page) => {
  const count = page.locator('.order-form input[inputmode=numeric]').first()
  await count.waitFor({ state: 'attached' })
  await page.evaluate('for (const each of document.querySelectorAll(".order-form details")) each.open = true')
  return count
}

const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Lagre', exact: true }).click()

const comeBack = (page: Page): Promise<void> => page.evaluate('document.dispatchEvent(new Event("visibilitychange"))')

describe('an officer in mid-edit', () => {
  it('loses nothing by a lost connection, a session that ended, a colleague who saves, or a second tab', async () => {
    const ola = await colleague('Ola')
    const made = await bodyOf(await ola('POST /api/cases', { body: newCase(exampleRequests.typical) }))
    const path = `cases/${made.case}`
    const page = await open({ as: 'officer', path })
    await page.clock.setFixedTime(new Date(desk().clock.now))
    const count = await openForm(page)

    // The connection goes, and comes back.
    await page.context().setOffline(true)
    await count.fill('7')
    await page.getByText('Prisen på det du skriver, vises når tilbudspulten svarer igjen').waitFor()
    await save(page)
    await page.getByText('Får ikke kontakt med tilbudspulten').waitFor()
    expect(await count.inputValue()).toBe('7')
    expect(await findingsIn(page, ['light', 'dark'])).toEqual([])
    await page.context().setOffline(false)
    await page.locator('.connection').getByRole('button', { name: 'Prøv igjen' }).click()
    await page.getByText('Får ikke kontakt').waitFor({ state: 'detached' })

    // The session ends; she signs in again in another tab, and goes on here.
    await page.context().clearCookies()
    await save(page)
    const out = page.locator('.connection', { hasText: 'Logg inn igjen i en ny fane' })
    await out.waitFor()
    expect(await out.getByRole('link', { name: 'Logg inn' }).getAttribute('target')).toBe('_blank')
    await signIn(page, 'officer')
    // The page asks by itself, too, and may be the first.
    const gone = out.waitFor({ state: 'detached' })
    await Promise.race([out.getByRole('button', { name: 'Prøv igjen' }).click(), gone])
    await gone
    expect(await count.inputValue()).toBe('7')

    // A colleague has it open, too, and each is told; the colleague saves first.
    const seen = await (await ola(`PUT /api/${path}/presence`)).json()
    expect(seen.others).toMatchObject([{ name: 'Kari officer' }])
    await comeBack(page)
    await page.getByText('Ola har også saken åpen.').waitFor()
    const charge = { kind: 'charge', reason: 'Kurs', size: { amount: '1500.00' } }
    expect(await done(ola, made, 'adjust', charge)).toMatchObject({ version: 2 })
    await save(page)
    await page.getByText('Saken er endret etter at du hentet den').waitFor()
    await page.getByText(/Ola la inn tillegg eller fradrag/).waitFor()
    expect(await count.inputValue()).toBe('7')
    expect(await findingsIn(page, ['light', '320 px'])).toEqual([])
    await page.getByRole('button', { name: 'Legg mine svar på toppen' }).click()

    // In a second tab what was typed stands again, and is saved from there; the first one shows that.
    const second = await page.context().newPage()
    await second.goto(page.url())
    await second.getByText('står her igjen').waitFor()
    expect(await (await countIn(second)).inputValue()).toBe('7')
    await save(second)
    await second.getByRole('button', { name: 'Angre det som ble lagret' }).waitFor()
    await comeBack(page)
    await page.getByText('Saken er endret etter at du hentet den').waitFor()
    await page.getByRole('button', { name: 'Legg mine svar på toppen' }).click()
    await page.getByRole('button', { name: 'Lukk skjemaet' }).waitFor()
    const { version, quote } = await bodyOf(await ola(`GET /api/${path}`))
    const { content } = quote.revisions[0] ?? {}
    expect([version, content?.adjustments.length]).toEqual([3, 1])
    expect(JSON.stringify(content?.estimate.request)).not.toBe(JSON.stringify(exampleRequests.typical))
  })

  it('is told to load the page anew where the desk is newer than the page', async () => {
    const ola = await colleague('Ola')
    const made = await bodyOf(await ola('POST /api/cases', { body: newCase() }))
    const page = await open({ as: 'officer', path: `cases/${made.case}` })
    await page.locator('.case-lines').waitFor()
    // Of a newer desk, the parts of this page have other names.
    await page.route(/order-form|accuracy-page/, (route) => route.fulfill({ status: 404 }))
    await page.getByRole('button', { name: 'Endre bestillingen' }).click()
    await page.getByText('nyere enn siden').waitFor()
    expect(await findingsIn(page, ['light'])).toEqual([])
    await page.getByRole('link', { name: 'Treffsikkerhet' }).click()
    await page.getByText('nyere enn siden').waitFor()
    await page.unroute(/order-form|accuracy-page/)
    await page.getByRole('button', { name: 'Last siden på nytt' }).click()
    await page.getByRole('heading', { level: 1, name: 'Treffsikkerhet' }).waitFor()
  })
})

/** An estimate as it was made on an earlier list. */
const onAnotherList = () => {
  const { estimate } = newCase(exampleRequests.small)
  return { ...estimate, priceList: { ...estimate.priceList, id: 'demonstration-2025' } }
}

describe('a case in the making', () => {
  it('says what is wrong with a file, tells of another list, and keeps a name of 2,000 letters until it is right', async () => {
    const page = await open({ as: 'officer' })
    await page.locator('h1').waitFor()
    await dropped(page, 'notater.json', '{"format":"notes/1"}')
    await page.getByRole('alert').getByText('notater.json').waitFor()
    await dropped(page, 'anslag.json', '{"format":')
    await page.getByRole('alert').getByText('anslag.json').waitFor()
    await dropped(page, 'anslag.json', JSON.stringify(onAnotherList()))
    await page.getByText('demonstration-2025/1').waitFor()
    expect(await findingsIn(page, ['light', '320 px'])).toEqual([])

    const long = 'Institutt '.repeat(200).trim()
    for (const [label, text] of [
      ['Navn', long],
      ['Organisasjonsnummer', '983 744 516'],
      ['Adresse', 'Postboks 222 Skøyen'],
      ['Postnummer', '0213'],
      ['Poststed', 'Oslo'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(text)
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Lag saken' }).click()
    await page.getByRole('alert').getByText('Fikk ikke kontakt').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Lag saken' }).click()
    const name = page.getByLabel('Navn', { exact: true })
    await page.locator('#new-case-buyer[aria-invalid=true]').waitFor()
    expect(await name.inputValue()).toBe(long)
    expect(await findingsIn(page, ['light', '320 px'])).toEqual([])
    await name.fill('Folkehelseinstituttet')
    await page.getByRole('button', { name: 'Lag saken' }).click()
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/)
    await page.locator('.case-lines').waitFor()
  })
})
