import { describe, expect, it } from 'vitest'
import { enInitial as enPage } from '../src/generated/en/initial.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { dayInOslo } from '../src/shell/today.ts'
import { listWith } from '../src/testing/price-lists.ts'
import { gross, shown, site } from './testing/site.ts'

const { open } = site()

const year = Number(dayInOslo(new Date()).slice(0, 4))

const listOf = (which: number, members: object = {}) =>
  listWith({ id: `list-${which}`, validFrom: `${which}-01-01`, validTo: `${which}-12-31`, ...members })

const beside = (lists: unknown) => ({ instead: { 'price-list.json': JSON.stringify(lists) } })

const years = [listOf(year - 1), listOf(year), listOf(year + 1, { validTo: undefined })]

describe('the price lists beside the page', () => {
  it("price with this year's, last year's and next year's beside it", async () => {
    const page = await open(beside(years))
    expect(await gross(page)).toMatch(/kr$/)
    expect(await shown(page.locator('.footer'))).toContain(`list-${year}`)
    expect(await page.locator('[role=alert]').count()).toBe(0)
    await page.locator('#q-application-kind').selectOption('change')
    expect(await gross(page)).toMatch(/kr$/)
  })

  it('are told by place and id when one is refused, and the others price', async () => {
    const page = await open(beside([...years.slice(0, 2), listOf(year + 1, { currency: 'SEK' })]))
    expect(await gross(page)).toMatch(/kr$/)
    const message = await shown(page.locator('[role=alert]'))
    expect(message).toContain(nbPage.price.refusedList('price-list.json', 3, `list-${year + 1}`))
    expect(message).toContain('"SEK"')
  })

  it("say that none is left for the day when this year's is refused", async () => {
    const page = await open({ ...beside([years[0], listOf(year, { status: 'secret' }), years[2]]), path: 'en/' })
    expect(await shown(page.locator('[role=alert]'))).toContain(
      enPage.price.refusedList('price-list.json', 2, `list-${year}`),
    )
    expect(await shown(page.locator('main'))).toContain(`No price list is valid on`)
    expect(await page.locator('.total').count()).toBe(0)
  })

  it('are fetched without anything that reads them when they are those that the page was built with', async () => {
    const page = await open()
    const scripts = () => page.evaluate('performance.getEntriesByType("resource").map(({ name }) => name).join(" ")')
    expect(await scripts()).not.toMatch(/read-documents|deferred-/)
    await page.locator('#q-application-kind').focus()
    await expect.poll(scripts).toMatch(/deferred-nb/)
    expect(await scripts()).not.toMatch(/read-documents/)
  })
})

describe('a first answer', () => {
  it('stays when what reads it is slow, and prices when it has come', async () => {
    const page = await open()
    const before = await gross(page)
    let go = (): void => {}
    const gate = new Promise<void>((resolve) => {
      go = resolve
    })
    await page.route('**/deferred-*.js', async (route) => {
      await gate
      await route.continue()
    })
    await page.locator('#populations-add').click()
    await page.locator('#q-populations-0-criteria').pressSequentially('12')
    await page.locator('#q-variables').fill('kommune\nwlonn')
    expect(await page.locator('#q-populations-0-criteria').inputValue()).toBe('12')
    expect(await page.locator('#q-variables').inputValue()).toBe('kommune\nwlonn')
    expect(await gross(page)).toBe(before)
    go()
    await expect.poll(() => gross(page)).not.toBe(before)
    expect(await page.locator('#q-populations-0-criteria').inputValue()).toBe('12')
  })

  it('is undone, and why is told, when what reads it cannot be fetched', async () => {
    const page = await open()
    await page.route('**/deferred-*.js', (route) => route.abort())
    await page.locator('#q-application-kind').selectOption('change')
    await page.locator('[role=alert]').waitFor()
    expect(await shown(page.locator('[role=alert]'))).toBe(nbPage.shell.partMissing)
    expect(await page.locator('#q-application-kind').inputValue()).toBe('')
  })
})
