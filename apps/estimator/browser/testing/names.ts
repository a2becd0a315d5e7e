import type { Page } from 'playwright-core'
import { file } from './reading.ts'

/** A request with so many names of variables, all but the last few read from a file. */
export const requestOf = (count: number): string => {
  const indices = Array.from({ length: count }, (_, index) => index)
  const variables = indices.map((index) => ({ name: `variabel_${index}`, list: 'inntekt' }))
  const origins = indices
    .slice(0, -5)
    .map((index) => [`/variables/${index}`, [{ file: 'Inntekt.xlsx', row: index + 1 }]])
  return JSON.stringify({ format: 'request/1', variables, origins: Object.fromEntries(origins) })
}

/** Opens a request with so many names. */
export const openNames = async (page: Page, count: number): Promise<void> => {
  await page.setInputFiles('#open-file', file('bestilling.json', requestOf(count)))
  await page.locator('.status-take .ds-alert').waitFor()
}

/** The names that stand in a field. */
export const namesOf = async (page: Page, field: string): Promise<readonly string[]> =>
  (await page.locator(field).inputValue()).split('\n')

/** Pastes a text where the keyboard is. */
export const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
