import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { enInitial as enPage } from '../src/generated/en/initial.ts'
import { nbInitial as nbPage } from '../src/generated/nb/initial.ts'
import { findingsIn } from './testing/findings.ts'
import { example, gross, shown, site } from './testing/site.ts'

const { open } = site()

const typical = async (path = ''): Promise<Page> => {
  const page = await open({ path })
  await page.setInputFiles('#open-file', example('typical'))
  await page.locator('.status-take .ds-alert').waitFor()
  return page
}

/** A change or a sum as the page writes it, in kroner. */
const kroner = (text: string): number =>
  Number(
    text
      .replaceAll('\u2212', '-')
      .replaceAll(/[^\d,.-]/g, '')
      .replace(/[.,](\d\d)$/, '_$1')
      .replaceAll(/[.,]/g, '')
      .replace('_', '.'),
  )

const noted = /: (.*\d.*)$/

/** What stands beside an answer, when it has come. */
const noteOf = async (note: Locator): Promise<string> => {
  await note.scrollIntoViewIfNeeded()
  await expect.poll(() => note.textContent()).toMatch(/\d/)
  return (await note.textContent()) ?? ''
}

const optionNote = async (field: Locator, value: string): Promise<string> => {
  await field.scrollIntoViewIfNeeded()
  const text = () => field.locator(`option[value="${value}"]`).textContent()
  await expect.poll(text).toMatch(noted)
  return noted.exec((await text()) ?? '')?.[1] ?? ''
}

/** Does something that moves the price, and tells by how much in kroner. */
const change = async (page: Page, act: () => Promise<unknown>): Promise<number> => {
  const before = await gross(page)
  await act()
  await expect.poll(() => gross(page)).not.toBe(before)
  return kroner(await gross(page)) - kroner(before)
}

const nearest = (told: string, changed: number): void => expect(Math.abs(kroner(told) - changed), told).toBeLessThan(1)

describe('beside each answer', () => {
  it('stands what choosing it adds to the sum or saves: words, numbers, yes and no, codes, one more', async () => {
    const page = await typical()
    const basis = page.locator('#q-application-legalBasis')
    nearest(await optionNote(basis, 'partly'), await change(page, () => basis.selectOption('partly')))

    const criteria = page.locator('#q-populations-1-criteria-note')
    expect(await noteOf(criteria)).toMatch(/^\+1: \+.*\skr\n\u22121: \u2212.*\skr$/)
    const [more = ''] = (await noteOf(criteria)).split('\n')
    nearest(more.replace('+1:', ''), await change(page, () => page.locator('#q-populations-1-criteria').fill('3')))

    const named = page.locator('#q-sources-0-contactNamed-no')
    const told = await noteOf(page.locator('#q-sources-0-contactNamed-no-note'))
    nearest(told, await change(page, () => named.check()))

    await page.locator('#q-tables').click()
    const table = page.locator('#q-tables-code-TAB_FODS')
    nearest(await noteOf(page.locator('#q-tables-code-TAB_FODS-note')), await change(page, () => table.check()))

    const add = page.locator('#sources-add')
    nearest(await noteOf(page.locator('#sources-add-note')), await change(page, () => add.click()))
  })

  it('comes by itself to answers that are drawn after those of the others were told', async () => {
    const page = await typical()
    await noteOf(page.locator('#sources-add-note'))
    const areas = page.locator('#q-areas')
    await areas.scrollIntoViewIfNeeded()
    await areas.click()
    await expect.poll(() => page.locator('#areas .picker-list .effect').first().textContent()).toMatch(/\d/)
  })

  it('stands also what another country does, at both questions about one', async () => {
    const page = await typical()
    const field = page.locator('#q-responsible')
    const abroad = field.locator('optgroup')
    await expect.poll(() => abroad.getAttribute('label')).toMatch(noted)
    const told = noted.exec((await abroad.getAttribute('label')) ?? '')?.[1] ?? ''
    expect(kroner(told)).toBeGreaterThan(0)
    nearest(told, await change(page, () => field.selectOption({ label: 'Sverige' })))
    const country = page.locator('#q-institutions-0-country')
    const back = await optionNote(country, 'NO')
    expect(kroner(back)).toBe(-kroner(told))
    nearest(back, await change(page, () => country.selectOption('NO')))
  })

  it('stands nothing where nothing changes, and never what belonged to other answers', async () => {
    const page = await typical()
    const basis = page.locator('#q-application-legalBasis')
    const before = await optionNote(basis, 'partly')
    expect(await basis.locator('option[value=allVariables]').textContent()).not.toMatch(noted)
    await basis.selectOption('partly')
    await expect.poll(() => basis.locator('option[value=allVariables]').textContent()).toMatch(noted)
    const back = await optionNote(basis, 'allVariables')
    expect(kroner(back)).toBe(-kroner(before))
    expect(await basis.locator('option[value=partly]').textContent()).not.toMatch(noted)
  })

  it('describes the answer to those who do not see it, and is no part of its name', async () => {
    const page = await typical('en/')
    await noteOf(page.locator('#q-sources-0-contactNamed-no-note'))
    const name = await page.locator('label[for=q-sources-0-contactNamed-no]').textContent()
    const radio = page.locator('#q-sources-0-contactNamed').getByRole('radio', { name: name ?? '', exact: true })
    expect(await radio.getAttribute('aria-describedby')).toBe('q-sources-0-contactNamed-no-note')
    const [text = ''] = await page.locator('#q-sources-0-contactNamed-no-note').allTextContents()
    expect(text).toMatch(/^NOK\s\+[\d,]+$/)
    expect(await page.getByRole('button', { name: enPage.form.addOne.sources, exact: true }).count()).toBe(1)
  })

  it('comes without moving anything, and fits a narrow window', async () => {
    const page = await typical()
    await page.locator('#q-areas').click()
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.asked :is(input, select, button)')].map((each) => {
          const { left, top, width } = each.getBoundingClientRect()
          const inList = each.closest('.picker-list')?.scrollTop ?? 0
          return [each.id, left, top + scrollY + inList, width].join(' ')
        }),
      )
    const before = await places()
    await noteOf(page.locator('#q-areas-code-krim-note'))
    await page.locator('#q-responsible').focus()
    await expect.poll(() => shown(page.locator('#q-responsible-description'))).toMatch(/\d/)
    await noteOf(page.locator('#q-sources-0-contactNamed-no-note'))
    expect(await places()).toEqual(before)
    expect(await findingsIn(page, ['light', 'dark', 'forced colours', '320 px'])).toEqual([])
  })

  it('is told only of questions that are in sight, and only from the first touch on', async () => {
    const page = await open()
    await page.locator('.budget[aria-busy=false]').waitFor()
    await page.waitForTimeout(900)
    expect(await page.locator('.effect:not(:empty)').count()).toBe(0)
    await page.locator('#q-responsible').focus()
    await expect.poll(() => page.locator('#q-responsible optgroup').getAttribute('label')).toMatch(noted)
    expect(await page.locator('#q-application-legalBasis option').allTextContents()).not.toContainEqual(
      expect.stringMatching(noted),
    )
  })
})

describe('where an institution abroad is responsible', () => {
  it('the panel has the amount with a Norwegian one beside it, and the question both prices', async () => {
    const page = await typical()
    expect(await page.locator('.side-by-side').count()).toBe(0)
    await page.locator('#q-responsible').selectOption({ label: 'Sverige' })
    const both = page.locator('.side-by-side')
    await both.waitFor()
    expect(await shown(both.locator('caption'))).toContain(nbPage.planning.exampleAmount)
    const [norwegian = '', abroad = ''] = await both.locator('td').allTextContents()
    await expect.poll(() => shown(page.locator('.budget output'))).toBe(abroad)
    expect(kroner(norwegian)).toBeLessThan(kroner(abroad))
    await expect
      .poll(() => shown(page.locator('#q-responsible-description')))
      .toMatch(/^Eksempelbeløp inkl\. mva\. med en norsk institusjon: /)
  })
})
