import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../estimator/browser/testing/findings.ts'
import { current, lived } from '../server/testing/desk-in-memory.ts'
import { deskSite } from './testing/desk-site.ts'

const { open, desk } = deskSite()

const contact = (name: string) => ['edit', { format: 'quote-details/1', contact: { name } }] as const

const declined = [
  ['issue', {}],
  ['decline', { reason: 'price' }],
] as const

describe('a person who asks to be forgotten', () => {
  it('is found in every case, and taken out of those that an administrator chooses and no rule keeps', async () => {
    const officer = await desk().as('officer')
    const over = await lived(officer, contact('Kari Lund'), ...declined)
    const namesake = await lived(officer, contact('kari  LUND'), ...declined)
    const waiting = await lived(officer, contact('Kari Lund'), ['issue', {}])
    const page = await open({ as: 'administrator' })
    await page.getByRole('link', { name: 'Sletting' }).click()
    await page.getByRole('heading', { level: 1, name: 'Slett en person' }).waitFor()
    await page.getByRole('button', { name: 'Finn saker' }).click()
    await page.getByText('Oppgi navnet eller e-postadressen').waitFor()
    await page.getByLabel('Navn', { exact: true }).fill('Per Ukjent')
    await page.getByRole('button', { name: 'Finn saker' }).click()
    await page.getByText('Ingen sak nevner').waitFor()

    await page.getByLabel('Navn', { exact: true }).fill('kari lund')
    await page.getByRole('button', { name: 'Finn saker' }).click()
    await page.getByRole('button', { name: 'Slett personen i 2 saker' }).waitFor()
    await page.getByText('De kan slettes når det er over').waitFor()
    expect(await findingsIn(page, ['light', 'dark', '320 px'])).toEqual([])
    await page.getByRole('checkbox', { name: namesake.number }).uncheck()
    await page.getByRole('button', { name: 'Slett personen i 1 sak' }).click()
    await page.getByText('Personen er slettet i 1 sak.').first().waitFor()
    await page.getByRole('heading', { name: 'Står fortsatt her' }).waitFor()
    await page.getByRole('link', { name: waiting.number }).waitFor()
    expect(await findingsIn(page, ['light'])).toEqual([])
    const names = []
    for (const each of [over, namesake, waiting])
      names.push((await current(officer, each)).quote.revisions[0]?.content.contact?.name)
    expect(names).toEqual(['[…]', 'kari  LUND', 'Kari Lund'])
    // Nobody who sits down at this browser later finds out who asked.
    expect(
      await page.evaluate(() => JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }])),
    ).not.toMatch(/lund/i)
  })

  it('is not looked for by anybody else', async () => {
    const page = await open({ as: 'officer', path: 'erasure' })
    await page.getByText('Bare administratorer sletter personer').waitFor()
    expect(await page.getByRole('link', { name: 'Sletting' }).count()).toBe(0)
    expect(await findingsIn(page, ['light'])).toEqual([])
  })
})
