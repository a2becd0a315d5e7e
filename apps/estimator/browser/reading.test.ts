import { readFileSync } from 'node:fs'
import { fill } from '@anslag/presentation'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { nbDeferred as nbWords } from '../src/generated/nb/deferred.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { nnDeferred as nnWords } from '../src/generated/nn/deferred.ts'
import { nnInitial as nnPage } from '../src/generated/nn/initial.ts'
import { codesOf, file, type Given, order, putIn, read } from './testing/reading.ts'
import { example, gross, shown, site } from './testing/site.ts'

const { open } = site()

const { choices } = nbWords.order

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
    expect(page.workers().map((worker) => worker.url())).toContainEqual(expect.stringContaining('import-worker'))
    expect(await shown(page.locator('.status-read'))).toContain(
      'Filene bestiller 8 variabler fra 4 statistikkområder og 2 FD-Trygd-tabeller.',
    )
    expect(await gross(page)).toBe(before)
    await putIn(page)
    await expect.poll(() => gross(page)).not.toBe(before)
    expect(await codesOf(page, 'areas')).toEqual(expect.arrayContaining(['inntekt', 'krim']))
    expect(await codesOf(page, 'tables')).toEqual(expect.arrayContaining(['F_AAP', 'F_DEMO_SIV']))
    await page.locator('#print-appendix').check()
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    const lines = page.locator('.lines')
    await expect.poll(() => shown(lines)).toContain('bestilling.txt, linje 15')
    expect(await shown(lines)).toContain('Variabelliste kriminalitet.xlsx, «Velg variabler», rad 3')
  })

  it('is told with the places of what was found, skipped and asked', async () => {
    const page = await open()
    await read(page, order)
    const text = await shown(page.locator('.reading'))
    expect(text).toContain('gjsted er særlig identifiserende: Grunnkrets.')
    expect(text).toContain('Variabelliste kriminalitet.xlsx, arket «Velg variabler», rad 4')
    expect(text).toContain('Hvilken variabelliste hører KJORETOY_TYPE til?')
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
    await page.getByRole('button', { name: nbPage.form.undo }).click()
    await expect.poll(() => codesOf(page, 'areas')).toEqual([])
    expect(await page.locator('#q-project-title').inputValue()).toBe('Vårt prosjekt')
    await putIn(page)
    expect(await codesOf(page, 'areas')).toContain('inntekt')
  })

  it('leaves out what somebody unticks, with its variables', async () => {
    const page = await open()
    await read(page, order)
    await page.getByLabel(fill(choices.areas, { name: 'Kriminalitet' })).uncheck()
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

describe('a form that was empty', () => {
  it('is empty again when what was read is taken back', async () => {
    const page = await open()
    const price = await gross(page)
    await read(page, order)
    await putIn(page)
    await page.getByRole('button', { name: nbPage.form.undo }).click()
    await expect.poll(() => gross(page)).toBe(price)
    expect(await codesOf(page, 'areas')).toEqual([])
  })
})

describe('where things were read', () => {
  it('goes with them when the form is changed', async () => {
    const page = await open()
    await read(page, [file('a.txt', 'import db/INNTEKT_WLONN\nimport db/NUDB_BU')])
    await putIn(page)
    await page.locator('#q-areas').click()
    await page.locator('#areas').getByLabel('Inntekt', { exact: true }).uncheck()
    await page.locator('#q-variables-list, #q-variables').first().fill('NUDB_BU')
    await page.locator('#print-appendix').check()
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
    await page.getByRole('button', { name: nbPage.form.pasteText }).focus()
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
    await page.locator('.status-read [data-color=success]').waitFor()
    expect([...(await codesOf(page, 'areas'))].sort()).toEqual(['inntekt', 'utdanning'])
  })

  it('begins with the names of the form that nobody has placed', async () => {
    const page = await open()
    await page.locator('#q-variables-list, #q-variables').first().fill('INNTEKT_WLONN\nNUDB_BU')
    await page.getByRole('button', { name: nbPage.form.pasteText }).click()
    await expect.poll(() => page.locator('#reading-text').inputValue()).toBe('INNTEKT_WLONN\nNUDB_BU')
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
    const text = await shown(page.locator('.reading'))
    expect(text).toContain(nnWords.order.choices.intro)
    expect(text).not.toMatch(/\bikke\b|\bdere\b/)
    await page.getByRole('button', { name: nnWords.order.choices.putIn }).click()
    await page.getByText(nnPage.form.undo).or(page.locator('.status-read [data-color=success]')).first().waitFor()
    await page.locator('#print-appendix').check()
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    await expect.poll(() => shown(page.locator('.lines'))).toContain('bestilling.txt, linje 15')
  })
})
