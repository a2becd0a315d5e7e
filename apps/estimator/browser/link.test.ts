import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { fill } from '@anslag/presentation'
import { jsonLimits } from '@anslag/pricing'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { sharedLink } from '../src/export/encode-link.ts'
import { nbDeferred as nbWords } from '../src/generated/nb/deferred.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { openWhatComes } from './testing/open-what-comes.ts'
import { example, gross, shown, site } from './testing/site.ts'

const { open } = site()

const { opened } = nbWords.import
const { share } = nbWords.export

const typical: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(example('typical'), 'utf8'))

/** The fragment of a link with these answers. */
const fragment = async (draft: Readonly<Record<string, unknown>>): Promise<string> =>
  new URL(await sharedLink(draft, 'http://127.0.0.1/')).hash

const letters = (text: string | Buffer): string => `#v1.${deflateSync(text).toString('base64url')}`

const top = (page: Page): Promise<string> => shown(page.locator('.status-top'))

const title = (page: Page): Promise<string> => page.locator('#q-project-title').inputValue()

/** The link that the page shows. */
const shared = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: nbPage.export.share }).click()
  await expect.poll(() => page.locator('#share-link').inputValue()).toMatch(/#v1\./)
  return page.locator('#share-link').inputValue()
}

const filled = async (name = 'typical'): Promise<Page> => {
  const page = await open()
  await page.setInputFiles('#open-file', example(name))
  await page.locator('.status-take .ds-alert').waitFor()
  return page
}

describe('a link', () => {
  it.each(['small', 'typical', 'large'])('opens the same answers at the same price: %s', async (name) => {
    const page = await filled(name)
    const link = await shared(page)
    const other = await open({ path: new URL(link).hash })
    expect(await gross(other)).toBe(await gross(page))
    expect(await shared(other)).toBe(link)
    expect(await top(other)).toContain(opened.whole.link)
    expect(await top(other)).toContain('Prisen er den samme i dag.')
  })

  it('says what it reveals, and can leave that out without moving the price', async () => {
    const page = await filled()
    const price = await gross(page)
    const full = await shared(page)
    for (const word of [
      'Sykdom, arbeid og familie etter kreft',
      'kreftregisteret',
      'Reisetid fra bosted',
      'Folkehelseinstituttet',
    ])
      expect(await shown(page.locator('.reveals'))).toContain(word)
    await page.getByLabel(share.leaveOut).check()
    expect(await shown(page.locator('.reveals'))).toBe(`${share.others}\n${share.price}`)
    const link = page.locator('#share-link')
    await expect.poll(() => link.inputValue()).toMatch(/#v1\./)
    expect(await link.inputValue()).not.toBe(full)
    const other = await open({ path: new URL(await link.inputValue()).hash })
    expect(await gross(other)).toBe(price)
    expect(await other.locator('#sources-0-heading').textContent()).toBe('Kreftregisteret')
    expect(await title(other)).toBe('')
    const written = await other
      .locator('input, textarea')
      .evaluateAll((fields) => fields.map((field) => Reflect.get(field, 'value')))
    expect(`${written.join(' ')} ${await shown(other.locator('main'))}`).not.toMatch(
      /egne-data|Spørreskjema|Reisetid|Folkehelse/,
    )
  })

  it('stays in the address while the form is what it brought, and goes with the first change', async () => {
    const hash = await fragment(typical)
    const page = await open({ path: hash })
    expect(new URL(page.url()).hash).toBe(hash)
    await page.reload()
    await page.waitForSelector('[data-ready]')
    expect(await title(page)).toBe('Sykdom, arbeid og familie etter kreft')
    await page.evaluate(openWhatComes)
    await page.locator('#q-project-title').fill('Et annet')
    await expect.poll(() => page.evaluate('location.hash')).toBe('')
  })

  it('that is put into the address of an open page replaces the form, which can be taken back', async () => {
    const page = await open()
    await page.locator('#q-project-title').fill('Vårt prosjekt')
    const hash = await fragment(typical)
    await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
    await expect.poll(() => title(page)).toBe('Sykdom, arbeid og familie etter kreft')
    await page.getByText(nbPage.form.undo).click()
    expect(await title(page)).toBe('Vårt prosjekt')
    await page.getByText(nbPage.form.undo).click()
    expect(await title(page)).toBe('Sykdom, arbeid og familie etter kreft')
  })

  it('that somebody goes back to does not undo what was changed since', async () => {
    const page = await open({ path: await fragment(typical) })
    await page.getByRole('link', { name: nbPage.price.seeParts }).click()
    await page.locator('#q-project-title').fill('Et annet')
    await page.goBack()
    await expect.poll(() => new URL(page.url()).hash).toBe('')
    expect(await title(page)).toBe('Et annet')
  })

  it('that is long is told, and the file is offered', async () => {
    const variables = Array.from({ length: 2000 }, (_, index) => ({ name: `v${(index * 7919) % 100003}_${index}` }))
    const page = await open({ path: await fragment({ ...typical, variables }) })
    await shared(page)
    expect(await shown(page.locator('.long-link'))).toContain('e-postprogrammer')
    expect(await page.locator('.long-link').getByRole('button', { name: nbPage.export.download }).isVisible()).toBe(
      true,
    )
  })
})

describe('a link that is damaged', () => {
  it('opens with what can be read, and says so', async () => {
    const hash = await fragment(typical)
    const page = await open({ path: hash.slice(0, 420) })
    expect(await top(page)).toContain(opened.damaged.link)
    expect(await title(page)).toBe('Sykdom, arbeid og familie etter kreft')
  })

  it('leaves out what the page does not know, and names it', async () => {
    const page = await open({ path: await fragment({ ...typical, tables: ['F_AAP', 'F_GONE'], hack: 1 }) })
    const message = await top(page)
    expect(message).toContain(opened.part.link)
    expect(message).toContain('F_GONE')
    expect(message).toContain('hack')
    expect(await title(page)).toBe('Sykdom, arbeid og familie etter kreft')
  })

  it('is only offered where something stands in the form', async () => {
    const page = await open()
    await page.locator('#q-project-title').fill('Vårt prosjekt')
    const hash = await fragment({ ...typical, hack: 1 })
    await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
    await expect.poll(() => top(page)).toContain(opened.offered.link)
    expect(await title(page)).toBe('Vårt prosjekt')
    await page.getByRole('button', { name: opened.putIn }).click()
    expect(await title(page)).toBe('Sykdom, arbeid og familie etter kreft')
    await page.getByText(nbPage.form.undo).click()
    expect(await title(page)).toBe('Vårt prosjekt')
  })

  it.each([
    ['is empty', '#v1.', opened.refused.link],
    ['is nonsense', '#v1.%%%æøå', opened.refused.link],
    ['is no JSON', letters('PK\u0003\u0004'), opened.refused.link],
    ['is of a later version', '#v2.abc', fill(opened.later.link, { format: 'v2' })],
    [
      'has answers of a later version',
      letters('{"format":"request/2"}'),
      fill(opened.later.link, { format: 'request/2' }),
    ],
    ['has something else in it', letters('{"format":"estimate/1"}'), opened.foreign.link],
    ['has members that stand twice', letters('{"format":"request/1","areas":[],"areas":[]}'), '«areas»'],
    ['is nested without end', letters('['.repeat(1_000_000)), opened.refused.link],
    ['would grow beyond all bounds', letters(Buffer.alloc(20 * jsonLimits.bytes, ' ')), opened.tooLarge],
  ])('that %s changes nothing, and says why', async (_, hash, reason) => {
    const page = await open({ path: hash })
    expect(await top(page)).toContain(reason)
    expect(await gross(page)).toMatch(/\d/)
    await page.locator('#q-project-title').fill('Vårt prosjekt')
    expect(await title(page)).toBe('Vårt prosjekt')
  })

  it('shows markup and strange letters as text', async () => {
    const strange = '<img src=x onerror="document.title=1"> \u202e 🦊 & "'
    const page = await open({ path: await fragment({ format: 'request/1', project: { title: strange } }) })
    expect(await title(page)).toBe(strange)
    await shared(page)
    expect(await shown(page.locator('.reveals'))).toContain('<img src=x onerror="document.title=1">')
    expect(await page.title()).toBe(nbPage.shell.title)
  })

  it('with a title of 10,000 letters opens without it', async () => {
    const project = { title: 'å'.repeat(10_000) }
    const page = await open({ path: await fragment({ ...typical, project }), viewport: { width: 320, height: 640 } })
    expect(await top(page)).toContain(opened.left)
    expect(await title(page)).toBe('')
    expect(await page.locator('#sources-1-heading').textContent()).toBe('Spørreskjema til pasientene')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})
