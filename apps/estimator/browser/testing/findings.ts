import { source as axe } from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds, by rule and place; the page's own policy lets no script in, so it is run from outside. */
export const findings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  return page.evaluate(`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target)))`)
}
