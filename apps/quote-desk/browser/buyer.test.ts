import type { Language } from '@anslag/pricing'
import { exampleQuoteDetails } from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../estimator/browser/testing/findings.ts'
import { bodyOf, done, livedOf, newCase } from '../server/testing/desk-in-memory.ts'
import { deskSite } from './testing/desk-site.ts'

const site = deskSite({ publicUrl: 'http://127.0.0.1:4180' })

/** An offer that was issued, in a language, and a link to it. */
const offered = async (language: Language = 'nb') => {
  const officer = await site.desk().as('officer')
  const details = { ...(exampleQuoteDetails instanceof Object ? exampleQuoteDetails : {}) }
  const issued = await livedOf({ ...newCase(), details: { ...details, language } }, officer, ['issue', {}])
  const link: { readonly address: string } = await (await officer(`POST /api/cases/${issued.case}/links`)).json()
  return { officer, issued, path: new URL(link.address).pathname.slice(1) }
}

const profile = { javaScriptEnabled: false }

describe('a buyer, in a browser that runs no script', () => {
  it('reads the offer, accepts it, and has a receipt that an officer confirms', async () => {
    const { officer, issued, path } = await offered()
    const page = await site.open({ path, profile })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(issued.number)
    // What is agreed to stands above what agrees to it.
    const [letter, form] = await Promise.all(
      ['.anslag-document', 'form.answer'].map(async (part) => (await page.locator(part).boundingBox())?.y ?? 0),
    )
    expect(letter).toBeLessThan(form ?? 0)
    await page.locator('#accept-name').fill('Ola Nordmann')
    await page.locator('#accept-role').fill('instituttleder')
    await page.locator('#accept-orderNumber').fill('PO-17')
    await page.getByRole('button', { name: 'Aksepter tilbudet' }).click()
    const receipt = page.locator('.receipt')
    await receipt.getByText('Ola Nordmann (instituttleder) har akseptert').waitFor()
    expect(await receipt.textContent()).toContain('PO-17')
    expect(await page.locator('form').count()).toBe(0)
    const { links } = await (await officer(`GET /api/cases/${issued.case}/links`)).json()
    expect(links).toHaveLength(1)
  })

  it('declines with a reason, and is told what is missing', async () => {
    const { path } = await offered('nn')
    const page = await site.open({ path, profile })
    await page.locator('summary').click()
    await page.locator('#decline-reason').selectOption('other')
    await page.locator('#decline-name').fill('Ola Nordmann')
    await page.getByRole('button', { name: 'Takk nei til tilbodet' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.locator('#decline-name').inputValue()).toBe('Ola Nordmann')
    await page.locator('#decline-note').fill('Vi fekk ikkje pengar')
    await page.getByRole('button', { name: 'Takk nei til tilbodet' }).click()
    await page.locator('.receipt').getByText('Ola Nordmann har takka nei').waitFor()
  })

  it('is shown the new offer where the one that was read has been replaced', async () => {
    const { officer, issued, path } = await offered('en')
    const page = await site.open({ path, profile })
    const next = await done(officer, await done(officer, issued, 'revise'), 'issue')
    expect(next.number).toBe(issued.number)
    await page.locator('#accept-name').fill('Ola Nordmann')
    await page.getByRole('button', { name: 'Accept the offer' }).click()
    await page.getByRole('alert').getByText('replaced').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('2')
    await page.getByRole('button', { name: 'Accept the offer' }).click()
    await page.locator('.receipt').getByText('version 2').waitFor()
  })

  it('is told where a link leads nowhere', async () => {
    const page = await site.open({ path: `offers/${'A'.repeat(22)}`, profile })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Lenken virker ikke')
  })
})

describe('the page of a buyer', () => {
  it('can be read by everybody, before and after', async () => {
    const { path } = await offered()
    const page = await site.open({ path })
    await page.locator('summary').click()
    expect(await findingsIn(page, ['light', 'dark', 'forced colours', '320 px'])).toEqual([])
    // On a telephone a line of the price has room for words.
    await page.setViewportSize({ width: 360, height: 640 })
    const { width = 0 } = (await page.locator('.anslag-document tbody th[scope=row]').first().boundingBox()) ?? {}
    expect(width).toBeGreaterThanOrEqual(144)
    await page.locator('#accept-name').fill('Ola Nordmann')
    await page.getByRole('button', { name: 'Aksepter tilbudet' }).click()
    await page.locator('.receipt').waitFor()
    expect(await findingsIn(page, ['light', '320 px'])).toEqual([])
  })

  it('is as good as what is sent to it: a name that does harm stands there as it was written', async () => {
    const { officer, issued, path } = await offered()
    const page = await site.open({ path, profile })
    await page.locator('#accept-name').fill('<script>alert(1)</script>')
    await page.getByRole('button', { name: 'Aksepter tilbudet' }).click()
    expect(await page.locator('.receipt').textContent()).toContain('<script>alert(1)</script>')
    const { answers } = await (await officer(`GET /api/cases/${issued.case}/links`)).json()
    expect(await bodyOf(await officer(`GET /api/cases/${issued.case}`))).toMatchObject({ status: 'issued' })
    expect(answers).toHaveLength(1)
  })
})
