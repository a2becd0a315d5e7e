import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { nbInitial as nbPage } from '../../src/generated/nb/initial.ts'
import { tickedList } from '../testing/workbook.ts'
import { tickedRows } from './ticked-rows.ts'

export const rows = tickedRows.length

/** Something that somebody does with an order of that size. */
export interface Act {
  /** `typing-elsewhere`: as the bench calls it. */
  readonly name: string
  readonly act: (page: Page) => Promise<unknown>
}

const folder = mkdtempSync(join(tmpdir(), 'anslag-bench-'))

const file = (name: string): string => join(folder, name)

const workbook = file('Variabelliste inntekt.xlsx')

writeFileSync(workbook, tickedList(tickedRows))

const message = (page: Page): Locator => page.locator('.status-read [data-color=success]')

type Button = 'download' | 'downloadEstimate' | 'share'

const take = (page: Page, name: Button): Locator =>
  page.locator('.take .buttons').getByRole('button', { name: nbPage.export[name], exact: true })

const saved = async (page: Page, button: Button, name: string): Promise<void> => {
  const [download] = await Promise.all([page.waitForEvent('download'), take(page, button).click()])
  await download.saveAs(file(name))
}

const open = async (page: Page, name: string): Promise<void> => {
  await page.setInputFiles('#open-file', file(name))
  await page.locator('.status-take .ds-alert').waitFor()
}

const manyNames = (page: Page): Promise<void> => page.locator('.many-names').waitFor()

const type = async (page: Page, field: string, text: string): Promise<void> => {
  await page.locator(field).focus()
  await page.keyboard.press('Control+End')
  // As fast as people type: letters that wait for one another would count as one.
  await page.keyboard.type(text, { delay: 150 })
}

/** The address that was shared last. */
let link = ''

/** What is done, one after the other. */
export const acts: readonly Act[] = [
  {
    name: 'reading',
    act: async (page) => {
      await page.setInputFiles('#read-files', workbook)
      await page.locator('#reading-heading').waitFor()
    },
  },
  { name: 'showing', act: (page) => page.locator('.read-group summary').first().click() },
  {
    name: 'putting-in',
    act: async (page) => {
      await page.locator('.reading section button.ds-button:not([data-variant])').click()
      await message(page).waitFor()
    },
  },
  { name: 'typing-elsewhere', act: (page) => type(page, '#q-project-title', 'Inntekt') },
  { name: 'opening-the-areas', act: (page) => page.locator('#q-areas').click() },
  { name: 'ticking-an-area', act: (page) => page.locator('#areas input[type=checkbox]').first().click() },
  { name: 'opening-the-names', act: (page) => page.locator('#q-variables').click() },
  { name: 'typing-a-name', act: (page) => type(page, '#q-variables-page', '\nny') },
  {
    name: 'finding-a-name',
    act: async (page) => {
      await page.locator('#q-variables-page-search').fill('variabel_4321')
      await page.keyboard.press('Enter')
    },
  },
  { name: 'taking-out', act: (page) => page.locator('.status-read .ds-alert button').last().click() },
  { name: 'putting-back', act: (page) => page.locator('.status-read .ds-alert button').last().click() },
  { name: 'keeping', act: (page) => page.locator('.save-scenario button').click() },
  { name: 'typing-beside-an-alternative', act: (page) => type(page, '#q-project-title', ' og helse') },
  { name: 'using-an-alternative', act: (page) => page.locator('.saved-scenarios button').first().click() },
  { name: 'remembering', act: (page) => page.locator('.scenarios input[type=checkbox]').last().click() },
  {
    name: 'sharing',
    act: async (page) => {
      await take(page, 'share').click()
      await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#share-link')?.value)
      link = await page.locator('#share-link').inputValue()
    },
  },
  { name: 'typing-beside-a-link', act: (page) => type(page, '#q-project-title', '!') },
  { name: 'saving-the-answers', act: (page) => saved(page, 'download', 'answers.json') },
  { name: 'saving-the-estimate', act: (page) => saved(page, 'downloadEstimate', 'estimate.json') },
  {
    name: 'changing-language',
    act: async (page) => {
      await page.locator('.languages a[lang=nn]').click()
      await page.waitForURL('**/nn/**')
      await manyNames(page)
    },
  },
  {
    name: 'loading-with-alternatives',
    act: async (page) => {
      await page.reload()
      await page.locator('.saved-scenarios').waitFor()
    },
  },
  {
    name: 'opening-answers',
    act: async (page) => {
      await open(page, 'answers.json')
      await manyNames(page)
    },
  },
  { name: 'opening-an-estimate', act: (page) => open(page, 'estimate.json') },
  {
    name: 'opening-a-link',
    act: async (page) => {
      await page.goto('about:blank')
      await page.goto(link)
      await manyNames(page)
    },
  },
]
