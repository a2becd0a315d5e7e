import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { plainLink } from '../src/export/encode-link.ts'
import { enInitial as enPage } from '../src/generated/en/initial.ts'
import { nbDeferred as nbWords } from '../src/generated/nb/deferred.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { nnInitial as nnPage } from '../src/generated/nn/initial.ts'
import { example, gross, shown, site } from './testing/site.ts'

const { open } = site()

const opened = async (page: Page, name: string): Promise<void> => {
  await page.setInputFiles('#open-file', example(name))
  await page.locator('.status-take .ds-alert').waitFor()
}

const openText = async (page: Page, text: string): Promise<string> => {
  const buffer = Buffer.from(text)
  await page.setInputFiles('#open-file', { name: 'a.json', mimeType: 'application/json', buffer })
  await page.locator('.status-take .ds-alert').waitFor()
  return shown(page.locator('.status-take'))
}

const downloaded = async (page: Page): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: nbPage.export.download }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

const digits = (text: string): string => text.replaceAll(/\D/g, '')

describe('changing language', () => {
  it('keeps the form, wrong answers too, and leaves nothing in the address', async () => {
    const page = await open()
    await opened(page, 'typical')
    await page.locator('#q-sources-1-files').fill('mange')
    const before = await gross(page)
    for (const [name, path, texts] of [
      ['Nynorsk', 'nn/', nnPage],
      ['English', 'en/', enPage],
    ] as const) {
      await page.getByRole('link', { name }).click()
      await page.waitForURL((url) => url.pathname.endsWith(path) && url.hash === '')
      await page.waitForSelector('[data-ready]')
      expect(await shown(page.locator('h1'))).toBe(texts.shell.heading)
      expect(await page.locator('#q-sources-1-files').inputValue()).toBe('mange')
      expect(await page.locator('#sources-1-heading').textContent()).toBe('Spørreskjema til pasientene')
      expect(digits(await gross(page))).toBe(digits(before))
    }
    expect(await page.evaluate('localStorage.length')).toBe(0)
    expect(await page.evaluate('Object.keys(sessionStorage)')).toEqual(['anslag-draft:/'])
  })

  it('survives an address that somebody has tampered with', async () => {
    for (const end of [
      '#v1.%',
      '#v1.eyJ',
      plainLink({ format: 'session/1', draft: { format: 'request/9' }, texts: [] }),
    ])
      expect(await gross(await open({ path: end }))).toMatch(/\d/)
  })
})

describe('a tab', () => {
  it('loses nothing when it is loaded again, says so, and forgets it when the form is emptied', async () => {
    const page = await open()
    await opened(page, 'typical')
    await page.locator('#q-sources-1-files').fill('mange')
    const before = await gross(page)
    await page.waitForTimeout(600)
    await page.reload()
    await page.waitForSelector('[data-ready]')
    expect(await gross(page)).toBe(before)
    expect(await page.locator('#q-sources-1-files').inputValue()).toBe('mange')
    expect(await shown(page.locator('.status-top'))).toContain(nbWords.import.draft)
    await page.locator('.status-top').getByRole('button', { name: nbPage.export.startAgain }).click()
    await expect.poll(() => page.evaluate('sessionStorage.length')).toBe(0)
    await page.reload()
    await page.waitForSelector('[data-ready]')
    expect(await gross(page)).not.toBe(before)
  })

  it('comes back with the answers when somebody left for another page', async () => {
    const page = await open()
    await page.locator('#q-project-title').fill('Vårt prosjekt')
    await page.goto(new URL('privacy/', page.url()).href).catch(() => undefined)
    await page.goBack()
    await page.waitForSelector('[data-ready]')
    expect(await page.locator('#q-project-title').inputValue()).toBe('Vårt prosjekt')
  })

  it('that must not store anything works as before', async () => {
    const script =
      'Object.defineProperty(window, "sessionStorage", { get() { throw new DOMException("", "SecurityError") } })'
    const page = await open({ script })
    await opened(page, 'typical')
    expect(await gross(page)).toMatch(/\d/)
  })
})

describe('a file with answers', () => {
  it('is the same when it comes out as when it went in', async () => {
    const page = await open()
    await opened(page, 'typical')
    const price = await gross(page)
    const text = await downloaded(page)
    expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(example('typical'), 'utf8')))
    await page.getByText(nbPage.export.startAgain).click()
    await expect.poll(() => gross(page)).not.toBe(price)
    await openText(page, text)
    await expect.poll(() => gross(page)).toBe(price)
  })

  it('can be taken back', async () => {
    const page = await open()
    await page.locator('#q-project-title').fill('Vårt prosjekt')
    await opened(page, 'typical')
    await page.getByText(nbPage.form.undo).click()
    expect(await page.locator('#q-project-title').inputValue()).toBe('Vårt prosjekt')
  })

  it.each([
    ['is broken', '{"format":"request/1",', 'JSON'],
    ['is of a later version', '{"format":"request/2"}', '(request/2)'],
    ['has what nobody asked for', '{"format":"request/1","__proto__":{"a":1},"hack":1}', 'hack'],
    ['is no request', '[]', nbWords.import.opened.foreign.file],
  ])('that %s changes nothing, and says why', async (_, text, reason) => {
    const page = await open()
    await page.locator('#q-project-title').fill('Vårt prosjekt')
    const message = await openText(page, text)
    expect(message).toContain('Skjemaet er ikke endret.')
    expect(message).toContain(reason)
    expect(await page.locator('#q-project-title').inputValue()).toBe('Vårt prosjekt')
  })

  it('shows markup and strange letters as text', async () => {
    const page = await open()
    const title = '<img src=x onerror="document.title=1"> \u202e 🦊 & "'
    await openText(page, JSON.stringify({ format: 'request/1', project: { title } }))
    expect(await page.locator('#q-project-title').inputValue()).toBe(title)
    expect(await page.title()).toBe(nbPage.shell.title)
  })

  it('of the largest size is priced', async () => {
    const page = await open()
    await opened(page, 'large')
    expect(await page.locator('.lines tbody').count()).toBe(200)
  })
})

const printed = async (page: Page): Promise<void> => {
  await page.evaluate('window.print = () => { document.body.dataset.printed = "" }')
  await page.getByText(nbPage.export.print).click()
  await page.waitForSelector('[data-printed]')
  await page.emulateMedia({ media: 'print' })
}

describe('printing', () => {
  it('makes one page for a drawer: what, when, by what, and how to open it again', async () => {
    const page = await open()
    await opened(page, 'typical')
    await page.locator('.budget[aria-busy=false]').waitFor()
    const amount = await shown(page.locator('.price .budget output'))
    await printed(page)
    const paper = await shown(page.locator('.paper'))
    for (const part of [
      'Sykdom, arbeid og familie etter kreft',
      'Folkehelseinstituttet, Universitetet i Bergen',
      amount,
      nbPage.planning.exampleAmount,
      '#v1.',
    ])
      expect(paper).toContain(part)
    for (const part of [
      'Påslag for usikkerhet',
      'Budsjett år for år',
      nbWords.export.paper.reasons,
      'Prisdag',
      'Demonstrasjon',
    ])
      expect(paper).toContain(part)
    for (const part of ['.price', '.footer', '.header', 'form', '.take', '.lines', '.begin'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false)
    const link = (await shown(page.locator('.paper-link'))).replace(/^.*#/, '#')
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(1)
    const other = await open({ path: link })
    await expect.poll(() => shown(other.locator('.price .budget output'))).toBe(amount)
  })

  it('opens every explanation in the appendix and leaves out what is only for the screen', async () => {
    const page = await open()
    await opened(page, 'typical')
    await page.getByLabel(nbPage.export.appendix).check()
    await printed(page)
    expect(await page.locator('.how:not([open])').count()).toBe(0)
    expect(await page.locator('.how .explanation').count()).toBe(await page.locator('.lines tbody').count())
    expect(await page.locator('.explanation details:not([open])').count()).toBe(0)
    expect(await page.locator('.help-toggle').first().isVisible()).toBe(false)
    expect(await page.locator('.paper-notice').isVisible()).toBe(true)
  })
})
