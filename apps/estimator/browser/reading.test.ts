import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { page as nb } from '../src/texts/nb.ts'
import { page as nn } from '../src/texts/nn.ts'
import { readingFiles } from '../src/texts/reading-files/nb.ts'
import { readingFiles as readingFilesNn } from '../src/texts/reading-files/nn.ts'
import { findings } from './testing/findings.ts'
import { example, gross, shown, site, type Visit } from './testing/site.ts'
import { tickedList, workbook } from './testing/workbook.ts'

const { open, elsewhere } = site()

const { choices } = readingFiles

interface Given {
  readonly name: string
  readonly buffer: Buffer
}

const file = (name: string, content: string | Buffer): Given & { readonly mimeType: string } => ({
  name,
  mimeType: '',
  buffer: Buffer.from(content),
})

const script = readFileSync(
  fileURLToPath(new URL('../../../packages/intake/examples/order.txt', import.meta.url)),
  'utf8',
)

const order = [
  file('bestilling.txt', script),
  file(
    'Variabelliste kriminalitet.xlsx',
    tickedList([
      ['reaksjon', 'Type reaksjon'],
      ['gjsted', 'Grunnkrets for gjerningsstedet'],
    ]),
  ),
]

const read = async (page: Page, files: readonly Given[]): Promise<string> => {
  await page.setInputFiles(
    '#read-files',
    files.map(({ name, buffer }) => file(name, buffer)),
  )
  await page.locator('.told-read').getByText('Filene bestiller').waitFor()
  return shown(page.locator('.told-read'))
}

const putIn = async (page: Page, label: string = choices.putIn): Promise<void> => {
  await page.getByRole('button', { name: label }).click()
  await page.getByText(choices.done).waitFor()
}

const codesOf = (page: Page, question: string): Promise<readonly string[]> =>
  page
    .locator(`#${question} input[type=checkbox]:checked`)
    .evaluateAll((boxes) => boxes.map((box) => box.id.replace(/^.*-code-/, '')))

const dropped = async (page: Page, files: readonly Given[]): Promise<void> => {
  const given = files.map(({ name, buffer }) => [name, buffer.toString('base64')] as const)
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const [name, content] of all)
      transfer.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], name))
    return transfer
  }, given)
  await page.dispatchEvent('h1', 'drop', { dataTransfer })
}

describe('an order that is dropped on the page', () => {
  it('is read, goes into the form and is priced, and the explanation says where each thing stands', async () => {
    const page = await open()
    const before = await gross(page)
    await dropped(page, order)
    await page.locator('#reading-heading').waitFor()
    expect(await shown(page.locator('.told-read'))).toContain(
      'Filene bestiller 8 variabler fra 4 statistikkområder og 2 FD-Trygd-tabeller.',
    )
    expect(await gross(page)).toBe(before)
    await putIn(page)
    await expect.poll(() => gross(page)).not.toBe(before)
    expect(await codesOf(page, 'areas')).toEqual(expect.arrayContaining(['inntekt', 'krim']))
    expect(await codesOf(page, 'tables')).toEqual(expect.arrayContaining(['F_AAP', 'F_DEMO_SIV']))
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    const lines = page.locator('.lines')
    await expect.poll(() => shown(lines)).toContain('bestilling.txt, linje 15')
    expect(await shown(lines)).toContain('Variabelliste kriminalitet.xlsx, arket «Velg variabler», rad 3')
  })

  it('is told with the places of what was found, skipped and asked', async () => {
    const page = await open()
    await read(page, order)
    const told = await shown(page.locator('.reading'))
    expect(told).toContain('gjsted er særlig identifiserende: Grunnkrets.')
    expect(told).toContain('Variabelliste kriminalitet.xlsx, arket «Velg variabler», rad 4')
    expect(told).toContain('Hvilken variabelliste hører KJORETOY_TYPE til?')
    await page.getByText('Statistikkområde: Inntekt (1)').click()
    await expect.poll(() => shown(page.locator('.reading'))).toContain('bestilling.txt, linje 12')
    await page.getByText('Hoppet over').click()
    await expect.poll(() => shown(page.locator('.reading'))).toContain('Tekstblokk i et skript')
  })

  it('changes nothing when it is read again, and says so', async () => {
    const page = await open()
    await read(page, order)
    await putIn(page)
    const price = await gross(page)
    expect(await read(page, order)).toContain(choices.unchanged)
    expect(await page.getByRole('button', { name: choices.putIn }).count()).toBe(0)
    expect(await gross(page)).toBe(price)
  })

  it('can be taken back, and be put in again', async () => {
    const page = await open()
    await page.locator('#q-project-title').fill('Vårt prosjekt')
    await read(page, order)
    await putIn(page)
    await page.getByRole('button', { name: nb.undo }).click()
    await expect.poll(() => codesOf(page, 'areas')).toEqual([])
    expect(await page.locator('#q-project-title').inputValue()).toBe('Vårt prosjekt')
    await putIn(page)
    expect(await codesOf(page, 'areas')).toContain('inntekt')
  })

  it('leaves out what somebody unticks, with its variables', async () => {
    const page = await open()
    await read(page, order)
    await page.getByLabel(choices.areas('Kriminalitet')).uncheck()
    await putIn(page)
    expect(await codesOf(page, 'areas')).not.toContain('krim')
    expect(
      await page
        .locator('#q-variables')
        .inputValue()
        .catch(() => ''),
    ).not.toContain('reaksjon')
  })

  it('is priced by what somebody answers', async () => {
    const page = await open()
    await read(page, order)
    await page.getByLabel('Variabellisten «Befolkning»').check()
    await expect.poll(() => shown(page.locator('.reading'))).toContain('Svar: ')
    await page.locator('#reading-question-1-other').selectOption('list:inntekt')
    await expect.poll(() => page.getByLabel(choices.open).count()).toBe(0)
    await putIn(page)
    expect(await codesOf(page, 'tables')).toEqual(['F_AAP'])
    expect(await shown(page.locator('.price'))).not.toContain('(fra)')
  })
})

describe('where things were read', () => {
  it('goes with them when the form is changed', async () => {
    const page = await open()
    await read(page, [file('a.txt', 'import db/INNTEKT_WLONN\nimport db/NUDB_BU')])
    await putIn(page)
    await page.locator('#areas').getByLabel('Inntekt', { exact: true }).uncheck()
    await page.locator('#q-variables-list, #q-variables').first().fill('NUDB_BU')
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    await expect.poll(() => shown(page.locator('.lines'))).toContain('Lest fra a.txt, linje 2')
    expect(await shown(page.locator('.lines'))).not.toContain('linje 1')
  })
})

describe('files that come together', () => {
  it('are sorted: answers are opened, and the others read', async () => {
    const page = await open()
    const answers = file('svar.json', readFileSync(example('typical')))
    await read(page, [answers, file('navn.txt', 'INNTEKT_WLONN')])
    expect(await page.locator('#q-project-title').inputValue()).toBe('Sykdom, arbeid og familie etter kreft')
    expect(await shown(page.locator('.reading'))).toContain('navn.txt: variabelnavn, 1 variabel')
  })
})

describe('pasted text', () => {
  it('is read with the keyboard alone', async () => {
    const page = await open()
    await page.getByRole('button', { name: nb.pasteText }).focus()
    await page.keyboard.press('Enter')
    await page.locator('#reading-text:focus').waitFor()
    await page.keyboard.type('INNTEKT_WLONN')
    await page.keyboard.press('Enter')
    await page.keyboard.type('NUDB_BU')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('#reading-heading:focus').waitFor()
    for (let steps = 0; steps < 20; steps += 1) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate(`document.activeElement.textContent`)) === choices.putIn) break
    }
    await page.keyboard.press('Enter')
    await page.locator('.told-read [data-color=success]').waitFor()
    expect([...(await codesOf(page, 'areas'))].sort()).toEqual(['inntekt', 'utdanning'])
  })

  it('begins with the names of the form that nobody has placed', async () => {
    const page = await open()
    await page.locator('#q-variables-list, #q-variables').first().fill('INNTEKT_WLONN\nNUDB_BU')
    await page.getByRole('button', { name: nb.pasteText }).click()
    await expect.poll(() => page.locator('#reading-text').inputValue()).toBe('INNTEKT_WLONN\nNUDB_BU')
  })
})

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
    expect(await page.title()).toBe(nb.title)
  })

  it('beside one that can be read leaves the choice to the user', async () => {
    const page = await open()
    expect(await read(page, [...order, file('a.pdf', '%PDF-1.7')])).toContain(readingFiles.partial)
    await putIn(page, choices.putInPart)
    expect(await codesOf(page, 'areas')).toContain('inntekt')
  })
})

describe('where there are no workers', () => {
  it('files are read in the page itself', async () => {
    const page = await open({ script: 'delete window.Worker' })
    await read(page, order)
    await putIn(page)
    expect(await codesOf(page, 'areas')).toContain('krim')
  })
})

describe('nynorsk', () => {
  it('has its own words throughout', async () => {
    const page = await open({ path: 'nn/' })
    await page.setInputFiles('#read-files', order)
    await page.locator('#reading-heading').waitFor()
    const told = await shown(page.locator('.reading'))
    expect(told).toContain(readingFilesNn.choices.intro)
    expect(told).not.toMatch(/\bikke\b|\bdere\b/)
    await page.getByRole('button', { name: readingFilesNn.choices.putIn }).click()
    await page.getByText(nn.undo).or(page.locator('.told-read [data-color=success]')).first().waitFor()
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    await expect.poll(() => shown(page.locator('.lines'))).toContain('bestilling.txt, linje 15')
  })
})

describe('reading: axe finds nothing, and nothing is wider than the window', () => {
  const narrow: Visit = { viewport: { width: 320, height: 640 } }
  it.each([
    ['read', {}],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['320 px', narrow],
  ] as const)('%s', async (_, visit: Visit) => {
    const page = await open(visit)
    await read(page, [...order, file('a.pdf', '%PDF-1.7'), file('x'.repeat(200), 'INNTEKT_WLONN')])
    await page.getByText('Statistikkområde: Inntekt').first().click()
    await page.getByRole('button', { name: readingFiles.paste.open }).click()
    expect(await findings(page)).toEqual([])
    const { width = 0 } = page.viewportSize() ?? {}
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    expect(elsewhere()).toEqual([])
  })
})
