import { source as axe } from 'axe-core/axe.min.js'
import type { Page } from 'playwright-core'
import { type Look, show } from './tabs.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Of what axe would fetch before it looks, style sheets are left out: none of these rules reads them, and they take a third of its time. */
const options = { runOnly: rules, resultTypes: ['violations'], preload: { assets: ['media'] } }

/** What stands in front of the page, or not. */
const inFront = (position: 'static' | ''): string =>
  `for (const { style } of document.querySelectorAll('.price')) style.position = '${position}'`

/** A button of which the price hides a part is called too small, though whoever scrolls has it whole. */
const size = 'target-size'

const run = (page: Page, more: object): Promise<readonly string[]> =>
  page.evaluate(`axe.run(${JSON.stringify({ ...options, ...more })})
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target)))`)

/**
 * What axe finds, by rule and place: as the page is shown, with the price in front of it where it is; sizes of targets then without
 * it. The page's own policy lets no script in, so it is run from outside.
 */
export const findings = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe)
  const isCovered = await page.evaluate(
    `[...document.querySelectorAll('.price')].some((each) => getComputedStyle(each).position === 'fixed')`,
  )
  if (isCovered !== true) return run(page, {})
  const found = await run(page, { rules: { [size]: { enabled: false } } })
  await page.evaluate(inFront('static'))
  const small = await run(page, { runOnly: [size] })
  await page.evaluate(inFront(''))
  return [...found, ...small]
}

export const looks = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  '320 px': { viewport: { width: 320, height: 640 } },
} as const satisfies Readonly<Record<string, Look>>

/** What is wrong with a page in each of several looks: what axe finds, and a width that is not the window's. */
export const findingsIn = async (page: Page, names: readonly (keyof typeof looks)[]): Promise<readonly string[]> => {
  const found: string[] = []
  for (const name of names) {
    await show(page, looks[name])
    const { width = 0 } = page.viewportSize() ?? {}
    const across = Number(await page.evaluate('document.documentElement.scrollWidth'))
    const all = [
      ...(await findings(page)),
      ...(across === width ? [] : [`${across} px wide in a window of ${width} px`]),
    ]
    found.push(...all.map((each) => `${name}: ${each}`))
  }
  await show(page)
  return found
}
