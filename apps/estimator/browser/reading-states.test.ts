import { describe, expect, it } from 'vitest'
import { nbDeferred as nbWords } from '../src/generated/nb/deferred.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { findingsIn } from './testing/findings.ts'
import { codesOf, file, order, putIn, read } from './testing/reading.ts'
import { gross, shown, site } from './testing/site.ts'
import { tickedList, workbook } from './testing/workbook.ts'

const { open, elsewhere } = site()

const { choices } = nbWords.order

const bomb = (): Buffer =>
  workbook([['Variabelnavn']], { 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000).fill(32) })

const markup = '<img src=x onerror="document.title=1">'

describe('a hostile file', () => {
  it.each([
    ['a renamed ZIP', 'a.xlsx', () => Buffer.from('504b0304', 'hex'), 'arbeidsbok'],
    ['a ZIP bomb', 'a.xlsx', bomb, 'for stor'],
    ['a script of 10 MB', 'a.txt', () => 'import db/INNTEKT_WLONN\n'.repeat(420_000), 'Grensen er 5 MB'],
    ['bytes', 'a.txt', () => Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)), 'verken'],
    ['an encrypted workbook', 'a.xlsx', () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(4096, '0'), 'hex'), 'Lagre den'],
    ['an empty file', 'a.csv', () => '', 'tom'],
  ])('%s changes nothing, and says what to do', async (_, name, content, reason) => {
    const page = await open()
    const price = await gross(page)
    await read(page, [file(name, content())])
    expect(await shown(page.locator('.reading'))).toContain(reason)
    expect(await page.getByRole('button', { name: choices.putIn }).count()).toBe(0)
    expect(await gross(page)).toBe(price)
  })

  it('with markup in names shows it as text', async () => {
    const page = await open()
    await read(page, [file(`${markup}.xlsx`.replaceAll('/', ''), tickedList([['reaksjon', markup]]))])
    await page.locator('.read-group summary').first().click()
    await expect.poll(() => shown(page.locator('.reading'))).toContain(`reaksjon: ${markup}`)
    expect(await page.locator('.reading img').count()).toBe(0)
    expect(await page.title()).toBe(nbPage.shell.title)
  })

  it('beside one that can be read leaves the choice to the user', async () => {
    const page = await open()
    expect(await read(page, [...order, file('a.pdf', '%PDF-1.7')])).toContain(nbWords.order.partial)
    await putIn(page, choices.putInPart)
    expect(await codesOf(page, 'areas')).toContain('inntekt')
  })
})

describe('reading', () => {
  it('has nothing that axe finds, and nothing wider than the window, in any look', async () => {
    const page = await open()
    await read(page, [...order, file('a.pdf', '%PDF-1.7'), file('x'.repeat(200), 'INNTEKT_WLONN')])
    await page.getByText('Statistikkområde: Inntekt').first().click()
    await page.getByRole('button', { name: nbWords.order.paste.open }).click()
    expect(await findingsIn(page, ['light', 'dark', 'forced colours', '320 px'])).toEqual([])
    expect(elsewhere()).toEqual([])
  })
})
