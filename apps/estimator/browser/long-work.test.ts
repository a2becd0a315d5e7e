import { languages } from '@anslag/pricing'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { enDeferred as enWords } from '../src/generated/en/deferred.ts'
import { nbDeferred as nbWords } from '../src/generated/nb/deferred.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { nnDeferred as nnWords } from '../src/generated/nn/deferred.ts'
import { findings } from './testing/findings.ts'
import { codesOf, file, putIn, read } from './testing/reading.ts'
import { gross, shown, site } from './testing/site.ts'

const { open } = site()

const words = { nb: nbWords, nn: nnWords, en: enWords }
const paths = { nb: '', nn: 'nn/', en: 'en/' }

/**
 * Workers that get nothing to do while they are held up, as if it took for ever; those that are ended are counted. Held up at
 * the end, they tell how far they are and never reply.
 */
const script = `
  globalThis.isHeldUp = false
  globalThis.ended = 0
  globalThis.Worker = class extends Worker {
    postMessage(task, ports) {
      if (globalThis.isHeldUp === 'at the end') {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = ({ data }) => { if (data.kind === 'progress') ports[0].postMessage(data) }
        super.postMessage(task, [port2])
      } else if (!globalThis.isHeldUp) super.postMessage(task, ports)
    }
    terminate() { globalThis.ended += 1; super.terminate() }
  }`

const holdUp = (page: Page, isHeldUp: boolean | 'at the end'): Promise<unknown> =>
  page.evaluate(`globalThis.isHeldUp = ${JSON.stringify(isHeldUp)}`)

const ended = async (page: Page): Promise<number> => Number(await page.evaluate('globalThis.ended'))

const settled = async (page: Page): Promise<string> => {
  await page.locator('.budget[aria-busy=false]').waitFor()
  return shown(page.locator('.budget output'))
}

describe('a reading that takes long', () => {
  it('says so and ends when somebody stops it; what was read before stays, and can be put in', async () => {
    const page = await open({ script })
    await read(page, [file('a.txt', 'INNTEKT_WLONN')])
    await holdUp(page, true)
    await page.setInputFiles('#read-files', file('b.txt', 'NUDB_BU'))
    await page.locator('.status-read progress').waitFor()
    expect(await shown(page.locator('.status-read'))).toContain(nbWords.order.busy(2, 1))
    expect(await page.locator('.reading').getAttribute('aria-busy')).toBe('true')
    expect(await findings(page)).toEqual([])
    await holdUp(page, false)
    const before = await ended(page)
    await page.getByRole('button', { name: nbWords.order.stop }).press('Enter')
    expect(await ended(page)).toBe(before + 1)
    expect(await shown(page.locator('.status-read'))).toBe(nbWords.order.stopped)
    expect(await page.evaluate('document.activeElement.id')).toBe('reading-heading')
    expect(await shown(page.locator('.reading'))).toContain('a.txt')
    expect(await shown(page.locator('.reading'))).not.toContain('b.txt')
    await putIn(page)
    expect(await codesOf(page, 'areas')).toEqual(['inntekt'])
  })

  it('shows which file it is at and how many rows it has read, until somebody stops it', async () => {
    const page = await open({ script })
    await read(page, [file('a.txt', 'INNTEKT_WLONN')])
    await holdUp(page, 'at the end')
    const list = ['Variabelnavn;Kryss', ...Array.from({ length: 1_200 }, (_, index) => `VARIABEL_${index};x`)]
    await page.setInputFiles('#read-files', [file('liste.csv', list.join('\n')), file('c.txt', 'NUDB_BU')])
    await expect.poll(() => shown(page.locator('.reading-progress'))).toMatch(/^Fil 3 av 3\. 1\s202 rader er lest\./)
    expect(await page.locator('.reading-progress progress').getAttribute('value')).toBe('2')
    expect(await findings(page)).toEqual([])
    await holdUp(page, false)
    await page.getByRole('button', { name: nbWords.order.stop }).press('Enter')
    expect(await shown(page.locator('.status-read'))).toBe(nbWords.order.stopped)
    expect(await page.locator('.reading-progress').count()).toBe(0)
    expect(await shown(page.locator('.reading'))).not.toContain('liste.csv')
  })

  it.each(languages)('leaves the form as it was when it is stopped, and others can be read: %s', async (language) => {
    const page = await open({ script, path: paths[language] })
    const { order } = words[language]
    const price = await gross(page)
    await page.locator('#q-responsible').focus()
    await holdUp(page, true)
    await page.setInputFiles('#read-files', file('a.txt', 'INNTEKT_WLONN'))
    await page.getByText(order.busy(1, 1)).waitFor()
    await holdUp(page, false)
    await page.getByRole('button', { name: order.stop }).press('Enter')
    expect(await shown(page.locator('.status-read'))).toBe(order.stopped)
    expect(await page.evaluate('document.activeElement.id')).toBe('read-files')
    expect(await gross(page)).toBe(price)
    await page.setInputFiles('#read-files', file('b.txt', 'NUDB_BU'))
    await page.locator('#reading-heading').waitFor()
    expect(await shown(page.locator('.reading'))).toContain('b.txt')
  })
})

describe('planning that takes long', () => {
  it('says so and ends when somebody stops it; the amount is then with usual hours until it is asked for again', async () => {
    const page = await open({ script })
    await settled(page)
    const work = page.locator('.planning-work')
    expect(await work.getByRole('button').count()).toBe(0)
    await holdUp(page, true)
    await page.locator('#q-responsible').selectOption('NO')
    await work.locator('progress').waitFor()
    expect(await work.getAttribute('role')).toBe('status')
    expect(await shown(work)).toContain(nbPage.planning.waiting)
    expect(await findings(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('button:visible, progress:visible').count()).toBe(0)
    await page.emulateMedia({ media: null })
    await holdUp(page, false)
    await work.getByRole('button', { name: nbPage.planning.stop }).press('Enter')
    expect(await ended(page)).toBe(1)
    expect(await shown(page.locator('.budget output'))).toBe(await gross(page))
    expect(await shown(page.locator('.lead-figure'))).toContain(nbPage.planning.failed)
    const again = work.getByRole('button', { name: nbPage.planning.again })
    expect(await again.evaluate((button) => button === document.activeElement)).toBe(true)
    await again.press('Enter')
    await expect.poll(() => settled(page)).not.toBe(await gross(page))
    expect(await work.getByRole('button').count()).toBe(0)
  })
})
