import { describe, expect, it } from 'vitest'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { example, gross, shown, site } from './testing/site.ts'

const { open } = site()

describe('what the project must pay', () => {
  it('is the whole amount unless some of the VAT comes back', async () => {
    const page = await open()
    const all = await gross(page)
    const paid = () => shown(page.locator('.payment tr:last-child td'))
    expect(await paid()).toBe(all)
    await page.getByLabel(nbPage.price.recoveries.full).click()
    expect(await paid()).toBe(await shown(page.locator('.total.net output')))
    expect(await shown(page.locator('.total.cost output'))).toBe(await paid())
  })

  it('goes along to the page in another language', async () => {
    const page = await open()
    await page.getByLabel(nbPage.price.recoveries.part).click()
    await page.locator('#recovery-percent').fill('40')
    // What reads the first answer is fetched for it.
    await page.locator('.payment tr').nth(4).waitFor()
    const paid = await shown(page.locator('.payment tr:last-child td'))
    await page.getByRole('link', { name: 'Nynorsk' }).click()
    await page.waitForSelector('html[lang=nn][data-ready]')
    expect(await page.locator('#recovery-percent').inputValue()).toBe('40')
    expect(await shown(page.locator('.payment tr:last-child td'))).toBe(paid)
  })

  it('takes a percentage as people write it, and says what is no percentage', async () => {
    const page = await open()
    await page.getByLabel(nbPage.price.recoveries.part).click()
    await page.locator('#recovery-percent').fill('halvparten')
    const message = () => shown(page.locator('#recovery-percent-message'))
    await expect.poll(message).toBe(nbPage.price.notPercent)
    expect(await page.locator('.payment tr').count()).toBe(3)
    await page.locator('#recovery-percent').fill('12,5 %')
    await expect.poll(message).toBe('')
    await expect.poll(() => page.locator('.payment tr').count()).toBe(5)
    expect(await shown(page.locator('.payment'))).toContain('12,5')
  })
})

describe('a changed answer', () => {
  it('has its total before anything else is drawn from the price, and all the rest a task later', async () => {
    const page = await open()
    await page.setInputFiles('#open-file', example('typical'))
    await page.locator('.status-take .ds-alert').waitFor()
    const seen = await page.evaluate(async () => {
      const field = document.querySelector<HTMLInputElement>('#q-populations-1-criteria')
      if (field === null) throw new Error('the page has no such field')
      const amounts = () =>
        ['.total.gross output', '.payment tr:nth-child(3) td'].map((each) => document.querySelector(each)?.textContent)
      const before = amounts()
      field.value = '9'
      field.dispatchEvent(new Event('input', { bubbles: true }))
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
      const soon = amounts()
      await new Promise((resolve) => setTimeout(resolve, 200))
      return { before, soon, later: amounts() }
    })
    expect(seen.before[1]).toBe(seen.before[0])
    expect(seen.soon).toEqual([seen.later[0], seen.before[1]])
    expect(seen.later[0]).not.toBe(seen.before[0])
    expect(seen.later[1]).toBe(seen.later[0])
  })
})

describe('a check', () => {
  it('leads to the question that it is about', async () => {
    const page = await open()
    await page.locator('#q-application-attachments-protocol-no').check()
    const check = page.locator('.checks.missing li')
    await check.first().waitFor()
    expect(await check.count()).toBe(1)
    await check.locator('a.to-question').click()
    await expect.poll(() => page.evaluate('document.activeElement.name')).toBe('q-application-attachments-protocol')
  })

  it('stands beside what holds for everybody, which can be read before any price is there', async () => {
    const page = await open({ profile: { javaScriptEnabled: false } })
    await page.getByText(nbPage.checks.guide).click()
    const guidanceText = await shown(page.locator('.guidance'))
    for (const text of Object.values(nbPage.checks.guidance).flat()) expect(guidanceText).toContain(text)
  })
})

describe('a question about changes', () => {
  it('is asked when the application is for a change, and stays while it is answered', async () => {
    const page = await open()
    const reference = page.locator('#q-application-previous-reference')
    expect(await reference.count()).toBe(0)
    await page.locator('#q-application-kind').selectOption('change')
    await reference.fill('24/123')
    await page.locator('#q-application-kind').selectOption('new')
    expect(await reference.inputValue()).toBe('24/123')
    await reference.fill('')
    expect(await reference.count()).toBe(0)
  })
})

describe('many variables', () => {
  it('are pasted one on each line, and a name that cannot be is told', async () => {
    const page = await open()
    const field = page.locator('#q-variables')
    await field.fill('kommune\nwlonn, grunnkrets\n')
    expect(await field.inputValue()).toBe('kommune\nwlonn, grunnkrets\n')
    expect(await shown(page.locator('.checks.info, .checks.missing').first())).not.toBe('')
    await field.fill('kommune\n<script>')
    await expect.poll(() => shown(page.locator('#q-variables-message'))).not.toBe('')
    expect(await field.inputValue()).toBe('kommune\n<script>')
  })
})

describe('the sources of a delivery', () => {
  it('are all of them until one is taken out', async () => {
    const page = await open()
    await page.setInputFiles('#open-file', example('typical'))
    await page.locator('.status-take .ds-alert').waitFor()
    const all = await gross(page)
    const boxes = page.locator('#q-deliveries-0-receives input')
    const count = await boxes.count()
    expect(count).toBeGreaterThan(1)
    for (const box of await boxes.all()) expect(await box.isChecked()).toBe(true)
    await boxes.first().uncheck()
    expect(await gross(page)).not.toBe(all)
    await boxes.first().check()
    expect(await gross(page)).toBe(all)
  })
})
