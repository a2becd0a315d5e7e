import type { Page } from 'playwright-core'

/** Where the Tab key stops, from the top of the page to its end: whether within a part of the page, for each stop. */
const stopsWithin = async (page: Page, part: string): Promise<readonly boolean[]> => {
  await page.evaluate('document.activeElement.blur()')
  const stops: boolean[] = []
  for (let presses = 0; presses < 500; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate('document.activeElement === document.body')) break
    stops.push(await page.evaluate((within) => document.activeElement?.closest(within) !== null, part))
  }
  return stops
}

/** How often the Tab key stops in the sections of the form. */
export const tabStops = async (page: Page): Promise<number> =>
  (await stopsWithin(page, '.form-section')).filter(Boolean).length

/** How often the Tab key stops before it comes to a part of the page. */
export const tabStopsBefore = async (page: Page, part: string): Promise<number> =>
  (await stopsWithin(page, part)).indexOf(true)
