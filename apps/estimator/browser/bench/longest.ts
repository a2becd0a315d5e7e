import type { BrowserContext, Page } from 'playwright-core'

const key = 'anslag-bench-longest'

/**
 * From now on every page keeps the longest time in which it did nothing else than one task, also over the loading of another
 * page: a message that it sends itself waits as long as whoever uses it would.
 */
export const watch = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript((name) => {
    const { port1, port2 } = new MessageChannel()
    let before = performance.now()
    port1.onmessage = () => {
      const now = performance.now()
      if (now - before > Number(sessionStorage.getItem(name))) sessionStorage.setItem(name, String(now - before))
      before = now
      port2.postMessage(undefined)
    }
    port2.postMessage(undefined)
  }, key)
}

/** Milliseconds that the longest task takes while something is done, and for a while after it. */
export const longest = async (page: Page, act: () => Promise<unknown>): Promise<number> => {
  await page.evaluate((name) => sessionStorage.setItem(name, '0'), key)
  await act()
  await page.waitForTimeout(1_000)
  return page.evaluate((name) => Number(sessionStorage.getItem(name)), key)
}
