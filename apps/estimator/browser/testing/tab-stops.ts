import type { Page } from 'playwright-core'

/** How often the Tab key stops in the sections of the form, from the top of the page to its end. */
export const tabStops = async (page: Page): Promise<number> => {
  await page.evaluate('document.activeElement.blur()')
  const stops: boolean[] = []
  for (let presses = 0; presses < 500; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate('document.activeElement === document.body')) break
    stops.push(await page.evaluate('document.activeElement.closest(".form-section") !== null'))
  }
  return stops.filter(Boolean).length
}
