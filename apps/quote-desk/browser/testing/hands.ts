import type { Locator } from 'playwright-core'

/** Presses and filled fields, as an officer counts them. */
export const hands = () => {
  const counted = { presses: 0 }
  const press = async (where: Locator): Promise<void> => {
    counted.presses += 1
    await where.click()
  }
  const fill = async (where: Locator, text: string): Promise<void> => {
    counted.presses += 1
    await where.fill(text)
  }
  return { counted, press, fill }
}
