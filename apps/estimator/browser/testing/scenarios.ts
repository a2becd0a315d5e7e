import type { Page } from 'playwright-core'
import { example, gross } from './site.ts'

/** Opens an example in the form. */
export const filled = async (page: Page, name = 'typical'): Promise<void> => {
  await page.setInputFiles('#open-file', example(name))
  await page.locator('.status-take .ds-alert').waitFor()
  await gross(page)
}

/** Presses what keeps the form, under a name where one is given. */
export const save = async (page: Page, name?: string): Promise<void> => {
  if (name !== undefined) await page.locator('#next-scenario').fill(name)
  await page.locator('.save-scenario button').click()
  await page.locator('.scenarios > [role=status] .ds-alert').first().waitFor()
}

/** The typical example kept, and then some answers changed: three tables fewer, seven files more. */
export const compared = async (page: Page): Promise<void> => {
  await filled(page)
  await save(page)
  await page.locator('#q-tables').click()
  for (const code of ['F_ARBSOK', 'F_DEMO', 'F_DEMO_SIV']) await page.locator(`#q-tables-code-${code}`).click()
  await page.locator('#q-sources-1-files').fill('8')
  await page.locator('.compared .change').first().waitFor()
}

/** What the head of each column says. */
export const heads = (page: Page): Promise<readonly string[]> =>
  page.locator('.compared thead th.amount bdi').allInnerTexts()

/** The cells of a row, by the text of its head. */
export const row = async (page: Page, head: string): Promise<readonly string[]> => {
  const texts = await page
    .locator('.compared tr', { has: page.getByRole('rowheader', { name: head, exact: true }) })
    .first()
    .locator('td')
    .allInnerTexts()
  return texts.map((text) =>
    text
      .replaceAll('\u00a0', ' ')
      .replaceAll(/\s*\n\s*/g, ' ')
      .trim(),
  )
}
