import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { nbDeferred as nbWords } from '../src/generated/nb/deferred.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { order } from './testing/reading.ts'
import { gross, shown, site } from './testing/site.ts'

const { open } = site()

/** Somebody who has never been here; each press and each filled field is one interaction. */
const visitor = async (profile = {}) => {
  const page = await open({ asFound: true, profile })
  await settled(page)
  let interactions = 0
  const count = async (act: Promise<unknown>): Promise<void> => {
    interactions += 1
    await act
  }
  return {
    page,
    press: (what: Locator) => count(what.click()),
    choose: (what: Locator, value: string) => count(what.selectOption(value)),
    give: (what: Locator, files: Parameters<Locator['setInputFiles']>[0]) => count(what.setInputFiles(files)),
    interactions: () => interactions,
  }
}

const settled = async (page: Page): Promise<string> => {
  await page.locator('.budget[aria-busy=false]').waitFor()
  return shown(page.locator('.budget output'))
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })

describe('a first visit', () => {
  it('takes at most six interactions to a figure that fits a typical project, and two more to the clipboard', async () => {
    const { page, press, interactions } = await visitor({ permissions: ['clipboard-read', 'clipboard-write'] })
    const first = await settled(page)
    await press(button(page, nbPage.examples.names.typical))
    await expect.poll(() => settled(page)).not.toBe(first)
    await press(page.locator('#q-tables'))
    await press(page.locator('#q-tables-code-TAB_FODS'))
    await press(page.locator('#sources-add'))
    await expect.poll(() => page.locator('.thing .ds-heading').allTextContents()).toContain('kilde-1')
    const amount = await settled(page)
    expect(interactions()).toBeLessThanOrEqual(6)
    await press(button(page, nbPage.export.copy))
    await press(button(page, nbWords.export.copy.copyParagraph))
    await page.getByText(nbWords.export.copy.copied, { exact: true }).waitFor()
    expect(interactions()).toBeLessThanOrEqual(6)
    const copied = String(await page.evaluate('navigator.clipboard.readText()'))
    expect(copied).toContain(`${nbPage.planning.exampleAmount}: ${amount}.`)
  })

  it('takes at most six from the six questions, and one more to a file', async () => {
    const { page, press, choose, interactions } = await visitor()
    const before = await gross(page)
    await choose(page.locator('#q-responsible'), 'NO')
    await press(page.locator('#populations-add'))
    await press(page.locator('#q-areas'))
    await press(page.locator('#q-areas-code-utdanning'))
    await press(page.locator('#sources-add'))
    await press(page.locator('#deliveries-add'))
    await expect.poll(() => gross(page)).not.toBe(before)
    expect(interactions()).toBeLessThanOrEqual(6)
    const download = page.waitForEvent('download')
    await press(button(page, nbPage.export.download))
    const saved = readFileSync((await (await download).path()) ?? '', 'utf8')
    expect(JSON.parse(saved)).toMatchObject({ areas: ['utdanning'] })
    expect(interactions()).toBeLessThanOrEqual(8)
  })

  it('takes two from the files of an order', async () => {
    const { page, give, press, interactions } = await visitor()
    const before = await gross(page)
    await give(page.locator('#begin-files'), order)
    const putIn = button(page, nbWords.order.choices.putIn)
    await putIn.waitFor()
    await press(putIn)
    await expect.poll(() => gross(page)).not.toBe(before)
    expect(interactions()).toBe(2)
  })

  it('is two stops and a press away from the amount with the keyboard, where it was 81 stops', async () => {
    const { page } = await visitor()
    for (const key of ['Tab', 'Tab']) await page.keyboard.press(key)
    expect(await page.evaluate('document.activeElement.textContent')).toBe(nbPage.shell.skipToAmount)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('price')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.closest(".price") !== null')).toBe(true)
  })
})

describe('a message at 320 px', () => {
  it('stands in sight above the bar, wherever its field stands in the window', async () => {
    const page = await open({ viewport: { width: 320, height: 640 }, path: '?lang=nb' })
    await button(page, nbPage.examples.names.typical).click()
    const field = page.locator('#q-sources-1-files')
    await field.waitFor()
    await settled(page)
    await field.focus()
    for (const above of [2, 30, 70]) {
      await page.evaluate((place) => {
        const [bar, box] = ['.price', '#q-sources-1-files'].map((each) =>
          document.querySelector(each)?.getBoundingClientRect(),
        )
        scrollBy(0, (box?.bottom ?? 0) - (bar?.top ?? 0) + place)
      }, above)
      await field.fill(`mange ${above}`)
      const message = page.locator('#q-sources-1-files-message p')
      await message.waitFor()
      const bottom = async (): Promise<number> => {
        const box = await message.boundingBox()
        return (box?.y ?? 0) + (box?.height ?? 0)
      }
      const bar = (await page.locator('.price').boundingBox())?.y ?? 0
      await expect.poll(bottom).toBeLessThanOrEqual(bar)
      await field.fill('3')
    }
  })
})
