import { readFileSync } from 'node:fs'
import { fill } from '@anslag/presentation'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { nnInitial as nnPage } from '../src/generated/nn/initial.ts'
import { openWhatComes } from './testing/open-what-comes.ts'
import { ownCopy } from './testing/own-copy.ts'
import { dist, example, gross, shown, site } from './testing/site.ts'

const copy = ownCopy()
const { open, unplug, elsewhere } = site(() => copy.served, copy.below)

let plugIn = async (): Promise<void> => {}

/** From now on nobody answers; after the test the server does again. */
const withoutNetwork = async (page: Page): Promise<void> => {
  await page.context().setOffline(true)
  plugIn = await unplug()
}

beforeEach(copy.restore)
afterEach(async () => {
  await plugIn()
  plugIn = async () => {}
})
afterAll(copy.close)

// The machine may be busy with much else.
const patient = { timeout: 90_000 }

const footer = (page: Page) => shown(page.locator('.footer'))
const notices = (page: Page) => shown(page.locator('.notices'))

/** Opens the page and waits until it is kept. */
const savedPage = async (path = '', ready: string = nbPage.offline.ready): Promise<Page> => {
  const page = await open({ path, profile: { serviceWorkers: 'allow' } })
  await expect.poll(() => footer(page), patient).toContain(ready)
  return page
}

const again = async (page: Page): Promise<void> => {
  await page.reload()
  await page.waitForSelector('[data-ready]')
  await page.evaluate(openWhatComes)
}

const list = readFileSync(`${dist}/price-list.json`, 'utf8')

/** The list with another amount, as somebody would replace it. */
const dearer = list.replace('"987.00"', '"1987.00"')

describe('without a network', () => {
  it('the page opens and prices, with the list that was fetched last, and says so', async () => {
    const page = await savedPage()
    const before = await gross(page)
    await withoutNetwork(page)
    await again(page)
    expect(await gross(page)).toBe(before)
    // A browser may believe to be online that reaches nobody.
    await expect
      .poll(() => notices(page))
      .toMatch(/^(Du er uten nett|Prislisten kunne ikke hentes nå)\. .* hentet \d+\. \w+ 20\d\d\.$/)
    await page.locator('.help-toggle').first().click()
    await page.setInputFiles('#open-file', example('typical'))
    await page.locator('.lines .how summary').first().click()
    await page.locator('.explanation').first().waitFor()
    expect(elsewhere()).toEqual([])
  })

  it('the pages of the other languages open too, with all that was asked for in the address', async () => {
    const page = await savedPage()
    await withoutNetwork(page)
    await page.getByRole('link', { name: 'Nynorsk' }).click()
    await page.waitForURL(/\/nn\/$/)
    await page.waitForSelector('[data-ready]')
    expect(await gross(page)).toMatch(/\d/)
    await expect.poll(() => footer(page)).toContain(nnPage.offline.ready)
    await page.goto(`${page.url()}index.html?utm=1`)
    await page.waitForSelector('[data-ready]')
  })

  it('the page that is open goes on, and says when the network goes and comes', async () => {
    const page = await savedPage()
    expect(await notices(page)).toBe('')
    await page.context().setOffline(true)
    await expect.poll(() => notices(page)).toMatch(/^Du er uten nett/)
    await page.context().setOffline(false)
    await expect.poll(() => notices(page)).toBe('')
  })
})

describe('a price list that was replaced', () => {
  it('is taken at the next visit with a network, and is the one without a network from then on', async () => {
    const page = await savedPage()
    const before = await gross(page)
    expect(dearer).not.toBe(list)
    copy.write('price-list.json', dearer)
    await again(page)
    const after = await gross(page)
    expect(after).not.toBe(before)
    expect(await notices(page)).toBe('')
    await withoutNetwork(page)
    await again(page)
    expect(await gross(page)).toBe(after)
  })

  it.each([
    ['is gone', () => copy.remove('price-list.json')],
    ['has the page of a network that wants a password in its place', () => copy.sendPage('price-list.json')],
  ])('but %s, leaves the last one, and the page says so', async (_, act) => {
    const page = await savedPage()
    const before = await gross(page)
    act()
    await again(page)
    expect(await gross(page)).toBe(before)
    await expect.poll(() => notices(page)).toMatch(/^Prislisten kunne ikke hentes nå\. .* hentet \d+\. \w+ 20\d\d\.$/)
  })

  it('by one that is broken, is told, and the last one is there without a network', async () => {
    const page = await savedPage()
    const before = await gross(page)
    copy.write('price-list.json', '{"format":"price-list/1",')
    await again(page)
    expect(await shown(page.getByRole('alert'))).toContain(fill(nbPage.price.refused, { file: 'price-list.json' }))
    await withoutNetwork(page)
    await again(page)
    expect(await gross(page)).toBe(before)
  })
})

describe('a new version', () => {
  const announced = async (page: Page): Promise<void> => {
    copy.publish('9.9.9+abcdef')
    await page.evaluate('navigator.serviceWorker.getRegistration().then((registration) => registration.update())')
    await expect.poll(() => notices(page), patient).toContain(nbPage.offline.newVersion)
  }

  it('is offered, touches nothing by itself, and keeps the form when it is taken', async () => {
    const page = await savedPage('?a=1')
    await page.setInputFiles('#open-file', example('typical'))
    await page.locator('.status-take .ds-alert').waitFor()
    await page.locator('#q-sources-1-files').fill('mange')
    const before = await gross(page)
    await announced(page)
    expect(await page.locator('#q-sources-1-files').inputValue()).toBe('mange')
    expect(await footer(page)).not.toContain('9.9.9')
    await page.locator('.help-toggle').first().click()
    await page.getByRole('button', { name: nbPage.offline.change }).click()
    await expect.poll(() => footer(page).catch(() => '')).toContain('9.9.9+abcdef')
    await page.waitForSelector('[data-ready]')
    expect(await page.locator('#q-sources-1-files').inputValue()).toBe('mange')
    expect(await gross(page)).toBe(before)
    expect(new URL(page.url()).hash).toBe('')
    expect(await notices(page)).toBe('')
  })

  it('can be taken without a network', async () => {
    const page = await savedPage()
    await announced(page)
    await withoutNetwork(page)
    await page.getByRole('button', { name: nbPage.offline.change }).click()
    await expect.poll(() => footer(page).catch(() => '')).toContain('9.9.9+abcdef')
  })

  it('is not offered to who has it already', async () => {
    const page = await savedPage()
    await page.addInitScript(
      `navigator.serviceWorker.addEventListener('message', ({ data }) => { window.told = data.version })`,
    )
    copy.publish('9.9.9+abcdef')
    await again(page)
    await expect.poll(() => footer(page)).toContain('9.9.9+abcdef')
    await expect.poll(() => page.evaluate('window.told'), patient).toBe('9.9.9+abcdef')
    expect(await notices(page)).toBe('')
  })

  it('that is only half put up is not kept, and the old one goes on', async () => {
    const page = await savedPage()
    copy.publish('9.9.9+abcdef')
    copy.remove('icon.svg')
    await page.evaluate(
      'navigator.serviceWorker.getRegistration().then((registration) => registration.update().catch(() => 0))',
    )
    await page.evaluate(`new Promise((resolve) => {
      const look = () => navigator.serviceWorker.getRegistration()
        .then(({ installing, waiting }) => installing || waiting ? setTimeout(look, 50) : resolve(0))
      look()
    })`)
    expect(await page.evaluate('caches.keys().then((names) => names.join())')).not.toContain('9.9.9')
    await withoutNetwork(page)
    await again(page)
    expect(await footer(page)).not.toContain('9.9.9')
    expect(await gross(page)).toMatch(/\d/)
  })
})

describe('where nothing can be kept', () => {
  it.each([
    ['there are no service workers', 'delete Navigator.prototype.serviceWorker'],
    [
      'a service worker is refused',
      'Object.defineProperty(Navigator.prototype, "serviceWorker", { get() { throw new DOMException("", "SecurityError") } })',
    ],
  ])('the page works as it did: %s', async (_, script) => {
    const page = await open({ profile: { serviceWorkers: 'allow' }, script })
    expect(await gross(page)).toMatch(/\d/)
    expect(await footer(page)).not.toContain(nbPage.offline.ready)
  })

  it('keeps what is kept of two sites on one server apart', async () => {
    const page = await savedPage()
    const names = String(await page.evaluate('caches.keys().then((names) => names.join("|"))')).split('|')
    expect(names).toHaveLength(2)
    for (const name of names) expect(name.startsWith(new URL('.', page.url()).href)).toBe(true)
  })

  it('lives on when what was kept has been thrown away', async () => {
    const page = await savedPage()
    await page.evaluate('caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))')
    await again(page)
    expect(await gross(page)).toMatch(/\d/)
    expect(await notices(page)).toBe('')
  })
})
