import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainLink } from '../src/export/encode-link.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { addressOf } from './testing/address.ts'
import { findings } from './testing/findings.ts'
import { openWhatComes } from './testing/open-what-comes.ts'
import { example, site } from './testing/site.ts'

const { open, address } = site()

const guide = fileURLToPath(new URL('../../../docs/guides/put-up-the-page.md', import.meta.url))
const [, snippet = ''] = /```html\n([\s\S]*?)```/.exec(readFileSync(guide, 'utf8')) ?? []

/** The page of somebody else: what the guide tells them to write, on a server of another origin. */
const parents: Server[] = []

const around = async (page: Page, search: string): Promise<Frame> => {
  const text = `<!doctype html><html lang="nb"><title>Mikrodata</title><h1>Mikrodata</h1>${snippet}</html>`
  const html = text.replace('https://example.org/anslag/?embed&lang=nb', address() + search)
  const [server] = parents
  server?.removeAllListeners('request')
  server?.on('request', (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html))
  if (server !== undefined) await page.goto(addressOf(server))
  const frame = await (await page.waitForSelector('#anslag')).contentFrame()
  if (frame === null) throw new Error('the frame is empty')
  await frame.waitForSelector('[data-ready][data-embedded]')
  return frame
}

beforeAll(
  () =>
    new Promise<void>((resolve) => {
      parents.push(createServer().listen(0, '127.0.0.1', resolve))
    }),
)
afterAll(() => {
  for (const server of parents) server.close()
})

/** How much higher what is in the frame is than the frame itself. */
const hidden = async (page: Page, frame: Frame): Promise<number> => {
  const inside = Number(await frame.evaluate('document.documentElement.scrollHeight'))
  return inside - Number(await page.evaluate('document.getElementById("anslag").clientHeight'))
}

describe('the page in a frame of another page', () => {
  it('is as high as what is in it, at first and when that changes', async () => {
    const page = await open()
    const frame = await around(page, '?embed&lang=nb')
    await expect.poll(() => hidden(page, frame)).toBe(0)
    const before = await frame.evaluate('document.body.clientHeight')
    await frame.setInputFiles('#open-file', example('typical'))
    await expect.poll(() => frame.evaluate('document.body.clientHeight')).toBeGreaterThan(Number(before) + 500)
    await expect.poll(() => hidden(page, frame)).toBe(0)
    await frame.getByText('Tøm skjemaet').click()
    await expect.poll(() => frame.evaluate('innerHeight - document.body.clientHeight')).toBeLessThanOrEqual(1)
  })

  it('has no header and footer, and nothing that axe finds', async () => {
    const page = await open({ path: '?embed' })
    await page.locator('.embedded-foot').waitFor()
    expect(await page.locator('.header, .footer').count()).toBe(0)
    expect(await findings(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  it('changes language within the frame and stays embedded, with the form', async () => {
    const page = await open()
    const frame = await around(page, '?embed&lang=nb')
    await frame.evaluate(openWhatComes)
    await frame.locator('#q-project-title').fill('Vårt prosjekt')
    await frame.getByRole('link', { name: 'Nynorsk' }).click()
    await frame.waitForURL(/\/nn\/\?embed$/)
    await frame.waitForSelector('[data-ready][data-embedded]')
    expect(await frame.locator('#q-project-title').inputValue()).toBe('Vårt prosjekt')
    await frame.getByRole('link', { name: 'Bokmål' }).click()
    await frame.waitForURL(/\?embed&lang=nb$/)
  })

  it('opens links to other pages outside of the frame, those of the rules too', async () => {
    const page = await open()
    const frame = await around(page, '?embed&lang=nb')
    await frame.evaluate(openWhatComes)
    await frame.locator('#q-project-title').fill('Vårt prosjekt')
    const [own] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.getByRole('link', { name: nbPage.shell.ownWindow }).click(),
    ])
    await own.waitForSelector('[data-ready]')
    expect(await own.locator('#q-project-title').inputValue()).toBe('Vårt prosjekt')
    expect(await own.locator('.header').count()).toBe(1)
    const rules = frame.locator('.checks:has(a)').first()
    await rules.locator('summary').click()
    const rule = rules.locator('a').first()
    await page.context().route('https://www.ssb.no/**', (route) => route.fulfill({ body: 'ssb' }))
    const [opened] = await Promise.all([page.context().waitForEvent('page'), rule.click()])
    expect(await opened.evaluate('window.opener')).toBe(null)
    expect(await rule.getAttribute('rel')).toBe('noopener')
  })

  it('is not obeyed by the page around it when it has become another page', async () => {
    const page = await open()
    await around(page, '?embed&lang=nb')
    await page.evaluate(`{
      const frame = document.getElementById('anslag')
      frame.style.height = '77px'
      window.postMessage({ type: 'anslag:height', height: 5 }, '*')
    }`)
    expect(await page.evaluate('document.getElementById("anslag").clientHeight')).toBe(77)
  })
})

describe('the language of a first visit', () => {
  const landed = async (locale: string, path = ''): Promise<string> => {
    const page = await open({ path, profile: { locale } })
    return page.url().slice(address().length)
  }

  it.each([
    ['nn-NO', '', 'nn/'],
    ['en-GB', '?a=1#checks', 'en/?a=1#checks'],
    ['en-GB', 'nn/', 'nn/'],
    ['en-GB', plainLink({ format: 'session/1', draft: { format: 'request/1' } }), 'en/'],
  ])('of a browser in %s at /%s is that of /%s', async (locale, path, expected) => {
    expect(await landed(locale, path)).toBe(expected)
  })

  it('is left by the reader who chooses another, also after loading again and going back', async () => {
    const page = await open({ profile: { locale: 'en-GB' } })
    await page.getByRole('link', { name: 'Bokmål' }).click()
    await page.waitForURL(/\?lang=nb$/)
    await page.reload()
    await page.waitForSelector('[data-ready]')
    expect(await page.locator('html').getAttribute('lang')).toBe('nb')
    await page.goBack()
    await page.waitForURL(/\/en\/$/)
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0)
  })
})
