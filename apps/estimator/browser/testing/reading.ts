import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { nbDeferred as nbWords } from '../../src/generated/nb/deferred.ts'
import { shown } from './site.ts'
import { tickedList } from './workbook.ts'

export interface Given {
  readonly name: string
  readonly buffer: Buffer
}

/** A file to hand over. */
export const file = (name: string, content: string | Buffer): Given & { readonly mimeType: string } => ({
  name,
  mimeType: '',
  buffer: Buffer.from(content),
})

const script = readFileSync(
  fileURLToPath(new URL('../../../../packages/intake/examples/order.txt', import.meta.url)),
  'utf8',
)

/** A script and a ticked list that are one order. */
export const order = [
  file('bestilling.txt', script),
  file(
    'Variabelliste kriminalitet.xlsx',
    tickedList([
      ['reaksjon', 'Type reaksjon'],
      ['gjsted', 'Grunnkrets for gjerningsstedet'],
    ]),
  ),
]

/** What the page was given: it reads a file again when a question about it is answered, as long as a test lasts. */
const given = mkdtempSync(join(tmpdir(), 'anslag-read-'))

process.once('exit', () => rmSync(given, { recursive: true }))

/** Chooses files in the form, and waits until they are read. Returns what is told of them. */
export const read = async (page: Page, files: readonly Given[]): Promise<string> => {
  // From the disk: a large file takes long to hand over in any other way.
  const folder = mkdtempSync(join(given, 'files-'))
  for (const { name, buffer } of files) writeFileSync(join(folder, name), buffer)
  await page.setInputFiles(
    '#read-files',
    files.map(({ name }) => join(folder, name)),
  )
  await page
    .locator('.status-read')
    .getByText(/Filene bestiller|Vi fant ingen variabler/)
    .waitFor()
  return shown(page.locator('.status-read'))
}

/** Puts what was read into the form. */
export const putIn = async (page: Page, label: string = nbWords.order.choices.putIn): Promise<void> => {
  await page.getByRole('button', { name: label }).click()
  await page.getByText(nbWords.order.choices.done).waitFor()
}

/** The codes that are ticked in the form. */
export const codesOf = async (page: Page, question: string): Promise<readonly string[]> => {
  const choose = page.locator(`#q-${question}[aria-expanded=false]`)
  if ((await choose.count()) > 0) await choose.click()
  return page
    .locator(`#${question} input[type=checkbox]:checked`)
    .evaluateAll((boxes) => boxes.map((box) => box.id.replace(/^.*-code-/, '')))
}
