import { exampleRequests } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../estimator/browser/testing/findings.ts'
import { livedOf, newCase } from '../server/testing/desk-in-memory.ts'
import { deskSite } from './testing/desk-site.ts'
import { dropped } from './testing/dropped.ts'

const { open, desk } = deskSite()

const looks = ['light', 'dark', '320 px'] as const

const { estimate } = newCase(exampleRequests.typical)

describe('an officer’s first case', () => {
  it('is made of the researcher’s file in six presses and fields, and found again', async () => {
    const page = await open({ as: 'officer' })
    await page.getByText('Ingen saker ennå').waitFor()
    expect(await findingsIn(page, looks)).toEqual([])
    // 1
    await dropped(page, 'anslag.json', JSON.stringify(estimate))
    await page.getByText(/Forskeren fikk/).waitFor()
    expect(await page.getByLabel('Tittel').inputValue()).toBe('Sykdom, arbeid og familie etter kreft')
    expect(await page.getByLabel('Navn', { exact: true }).inputValue()).toBe('Folkehelseinstituttet')
    // Wrong files and a reload take nothing of it.
    await dropped(page, 'anslag.pdf', '%PDF')
    await page.getByRole('alert').getByText('anslag.pdf er laget for å skrives ut').waitFor()
    // 2 to 5
    await page.getByLabel('Organisasjonsnummer').fill('983 744 516')
    await page.getByLabel('Adresse').fill('Postboks 222 Skøyen')
    await page.getByLabel('Postnummer').fill('0213')
    await page.reload()
    await page.getByText('står her igjen').waitFor()
    expect(await page.getByLabel('Adresse').inputValue()).toBe('Postboks 222 Skøyen')
    await page.getByText(/Forskeren fikk/).waitFor()
    await page.getByRole('button', { name: 'Lag saken' }).click()
    await page.getByText('Fyll inn dette.').waitFor()
    expect(await findingsIn(page, looks)).toEqual([])
    await page.getByLabel('Poststed').fill('Oslo')
    // 6
    await page.getByRole('button', { name: 'Lag saken' }).click()
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/)
    await page.getByRole('link', { name: 'Saker', exact: true }).click()
    await page.getByRole('link', { name: /Folkehelseinstituttet/ }).waitFor()
  })
})

describe('the register', () => {
  it('is worked by the keyboard, and every view has its address', async () => {
    const officer = await desk().as('officer')
    await livedOf(newCase(), officer, ['issue', {}], ['send', { to: 'ola@example.org' }])
    const page = await open({ as: 'officer' })
    await page.locator('.case-link').nth(1).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('oslo')
    await page.waitForURL(/\?text=oslo$/)
    await page.getByText('Én sak vises.').waitFor()
    await page.goBack()
    await page.getByText('2 saker vises.').waitFor()
    await page.getByRole('link', { name: /Venter på svar 1/ }).click()
    await page.getByRole('columnheader', { name: 'Frist' }).waitFor()
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('?')
    await page.getByRole('heading', { name: 'Hurtigtaster' }).waitFor()
    expect(await findingsIn(page, ['light', 'dark'])).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/)
  })

  it.each([
    ['nn', 'Fann ingen saker'],
    ['en', 'No cases found'],
  ])('says in %s what was looked for, and the way back', async (language, heading) => {
    const page = await open({ as: 'officer', path: '?text=finst+ikkje&status=sent', profile: { locale: language } })
    await page.getByRole('heading', { name: heading }).waitFor()
    expect(await findingsIn(page, looks)).toEqual([])
  })
})
