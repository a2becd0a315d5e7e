import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { nbDeferred as nbWords } from '../src/generated/nb/deferred.ts'
import { filled, heads, save } from './testing/scenarios.ts'
import { shown, site } from './testing/site.ts'

const { open, address } = site()

const key = 'anslag-scenarios:/'

const stored = (page: Page): Promise<unknown> => page.evaluate((name) => localStorage.getItem(name), key)

const message = (page: Page): Promise<string> => shown(page.locator('.scenarios > [role=status]'))

const again = async (page: Page): Promise<void> => {
  await page.goto('about:blank')
  await page.goto(address())
  await page.waitForSelector('[data-ready]')
}

const remembered = async (page: Page): Promise<void> => {
  await filled(page)
  await save(page)
  await page.locator('#remember').check()
}

/** Another tab of the same browser. */
const tabBeside = async (page: Page): Promise<Page> => {
  const other = await page.context().newPage()
  await other.goto(address())
  await other.waitForSelector('[data-ready]')
  return other
}

const storing = (page: Page, text: string): Promise<void> =>
  page.evaluate(([name = '', value = '']) => localStorage.setItem(name, value), [key, text])

describe('the browser’s storage', () => {
  it('has nothing until somebody asks for it, and everything after', async () => {
    const page = await open()
    await filled(page)
    await save(page)
    expect(await stored(page)).toBeNull()
    expect(await shown(page.locator('#remember-what'))).toBe(nbWords.scenarios.rememberWhat)
    await page.locator('#remember').check()
    expect(await message(page)).toBe(nbWords.scenarios.remembered)
    await again(page)
    await page.locator('.compared').waitFor()
    expect(await heads(page)).toEqual([nbWords.scenarios.now, 'Alternativ 1'])
    expect(await page.locator('#remember').isChecked()).toBe(true)
  })

  it('has nothing at once when the box is unticked, and the page still has all', async () => {
    const page = await open()
    await remembered(page)
    await page.locator('#remember').uncheck()
    expect(await page.evaluate('localStorage.length')).toBe(0)
    expect(await message(page)).toBe(nbWords.scenarios.forgotten)
    expect(await heads(page)).toEqual([nbWords.scenarios.now, 'Alternativ 1'])
  })

  it('is told when it is forbidden, and nothing is lost', async () => {
    const script = `Object.defineProperty(window, 'localStorage', {
      get() { throw new DOMException('no', 'SecurityError') },
    })`
    const page = await open({ script })
    await filled(page)
    await save(page)
    await page.locator('#remember').click()
    expect(await message(page)).toContain(nbWords.scenarios.faults.forbidden)
    expect(await page.locator('#remember').isChecked()).toBe(false)
    expect(await heads(page)).toEqual([nbWords.scenarios.now, 'Alternativ 1'])
  })

  it('is told when it is full, and what is stored stays', async () => {
    const page = await open()
    await remembered(page)
    const before = await stored(page)
    await page.evaluate(`
      const room = 'x'.repeat(1024)
      try { for (let more = 0; ; more += 1) localStorage.setItem('other' + more, room) } catch {}
      try { for (let more = 0; ; more += 1) localStorage.setItem('o' + more, '') } catch {}
    `)
    await page.locator('#q-sources-1-files').fill('8')
    await save(page)
    expect(await shown(page.locator('.remember .ds-alert'))).toBe(
      `${nbWords.scenarios.faults.full} ${nbWords.scenarios.unsaved}`,
    )
    expect([await stored(page), await heads(page)]).toEqual([
      before,
      [nbWords.scenarios.now, 'Alternativ 1', 'Alternativ 2'],
    ])
    await page.evaluate(
      `for (const name of Object.keys(localStorage)) if (name.startsWith('o')) localStorage.removeItem(name)`,
    )
    await page.locator('.saved-scenarios input').first().fill('Billig')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.remember .ds-alert').count()).toBe(0)
    expect(await stored(page)).toContain('Billig')
  })

  it.each([
    ['rubbish', 'hei {', nbWords.scenarios.broken],
    ['from a newer version', '{"format":"scenarios/2","all":[]}', nbWords.scenarios.newer],
  ])('is left alone when it holds something %s, until somebody deletes it', async (_, text, sentence) => {
    const page = await open()
    await storing(page, text)
    await again(page)
    await page.getByText(sentence).waitFor()
    await filled(page)
    await save(page)
    expect([await stored(page), await page.locator('#remember').count()]).toEqual([text, 0])
    await page.getByRole('button', { name: nbWords.scenarios.deleteStored }).click()
    await page.locator('#remember').check()
    expect(await stored(page)).toContain('Alternativ 1')
  })

  it('keeps what this page cannot use beside what it can, and says which and why', async () => {
    const page = await open()
    const good = { id: 'a', name: 'God', request: { format: 'request/1', areas: ['utdanning'] } }
    const bad = { id: 'b', name: 'Gammel', request: { format: 'request/1', areas: ['finnes-ikke'] } }
    await storing(page, JSON.stringify({ format: 'scenarios/1', scenarios: [bad, good, 7] }))
    await again(page)
    await page.locator('.compared').waitFor()
    expect(await heads(page)).toEqual([nbWords.scenarios.now, 'God'])
    expect(await shown(page.locator('.scenarios'))).toContain(nbWords.scenarios.unreadable('Gammel'))
    expect(await shown(page.locator('.scenarios .issues'))).toContain('finnes-ikke')
    await page.locator('.saved-scenarios input').fill('Bedre')
    await page.keyboard.press('Enter')
    await expect.poll(() => stored(page)).toContain('"Bedre"')
    expect(await stored(page)).toContain('finnes-ikke')
    await page.getByRole('button', { name: nbWords.scenarios.deleteUnreadable }).first().click()
    expect(await stored(page)).not.toContain('finnes-ikke')
  })
})

describe('two tabs', () => {
  it('show each other’s alternatives and lose none', async () => {
    const page = await open()
    await remembered(page)
    const other = await tabBeside(page)
    await filled(other, 'small')
    await save(other, 'Fra den andre fanen')
    await expect.poll(() => heads(page)).toEqual([nbWords.scenarios.now, 'Alternativ 1', 'Fra den andre fanen'])
    expect(await message(page)).toBe(nbWords.scenarios.changedElsewhere)
    await page.locator('#q-sources-1-files').fill('8')
    await save(page)
    const all = ['Alternativ 1', 'Fra den andre fanen', 'Alternativ 2']
    await expect.poll(() => heads(other)).toEqual([nbWords.scenarios.now, ...all])
  })

  it('keep what they show when the other forgets', async () => {
    const page = await open()
    await remembered(page)
    const other = await tabBeside(page)
    await other.locator('#remember').uncheck()
    await expect.poll(() => message(page)).toBe(nbWords.scenarios.forgottenElsewhere)
    expect([await heads(page), await page.locator('#remember').isChecked()]).toEqual([
      [nbWords.scenarios.now, 'Alternativ 1'],
      false,
    ])
    expect(await stored(page)).toBeNull()
  })
})
