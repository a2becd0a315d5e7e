import { languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { enLegal as en } from '../src/generated/en/legal.ts'
import { nbLegal as nb } from '../src/generated/nb/legal.ts'
import { nnLegal as nn } from '../src/generated/nn/legal.ts'
import { legalPageNames, locales } from '../src/shell/locales.ts'
import { findings } from './testing/findings.ts'
import { shown, site } from './testing/site.ts'

const { open, elsewhere } = site()

const texts = { nb, nn, en }
const all = languages.flatMap((language) => legalPageNames.map((name) => [language, name] as const))
const awaits = 'h1'

const withSite = (members: Readonly<Record<string, unknown>>) => ({
  instead: { 'site.json': JSON.stringify({ format: 'site/1', ...members }) },
})

describe.each(legalPageNames)('the page about %s', (name) => {
  it('leads to the other languages and back to the form', async () => {
    const page = await open({ path: `${name}/`, awaits })
    for (const language of ['nn', 'en'] as const) {
      await page.getByRole('link', { name: locales[language].name }).click()
      await page.waitForURL(`**/${locales[language].folder}${name}/`)
      expect(await shown(page.locator('h1'))).toBe(texts[language][name].title)
    }
    await page.locator('.back a').click()
    await page.waitForSelector('.form-section')
  })
})

describe.each(all)('the page in %s about %s', (language, name) => {
  const path = `${locales[language].folder}${name}/`

  it('has nothing that axe finds, in a narrow window, in the dark and in forced colours, and does not scroll sideways', async () => {
    const page = await open({ path, awaits, colorScheme: 'dark', viewport: { width: 320, height: 640 } })
    expect(await findings(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
    expect(await findings(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'print' })
    expect(await page.locator('.header nav').isVisible()).toBe(false)
    expect(await page.locator('h1').isVisible()).toBe(true)
  })
})

describe('the way to these pages', () => {
  it('is at the foot of the form, and leaves the form open', async () => {
    const page = await open({ path: 'nn/' })
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('.footer').getByRole('link', { name: nn.privacy.title }).click(),
    ])
    await opened.waitForURL('**/nn/privacy/')
    expect(await page.locator('.form-section').count()).toBe(6)
  })
})

describe('the foot of the form', () => {
  it('names the versions of page and engine, and the price list', async () => {
    const page = await open()
    const foot = await shown(page.locator('.footer dl'))
    expect(foot).toMatch(/Anslag \d+\.\d+\.\d+\+[0-9a-f]{12}/)
    expect(foot).toMatch(/anslag-pricing\/\d+\.\d+\.\d+/)
    expect(foot).toMatch(/demonstration-2026/)
  })
})

describe('where to report', () => {
  it('is told in words until somebody has said more', async () => {
    const page = await open({ path: 'report/' })
    expect(await shown(page.locator('main'))).toContain(nb.owner.unknown)
    expect(await shown(page.locator('main'))).not.toContain(nb.owner.reportTo)
  })

  it('is what whoever put up the page says', async () => {
    const visit = withSite({ owner: '<b>Universitetet</b>', reportTo: 'mailto:feil@example.org?subject=Anslag' })
    const page = await open({ path: 'report/', ...visit })
    const text = await shown(page.locator('main'))
    expect(text).toContain(`${nb.owner.putUpBy} <b>Universitetet</b>`)
    expect(text).not.toContain(nb.owner.unknown)
    const link = page.getByRole('link', { name: 'feil@example.org' })
    expect(await link.getAttribute('href')).toBe('mailto:feil@example.org?subject=Anslag')
    expect(await findings(page)).toEqual([])
  })

  it('is not what is written wrong, and that is told', async () => {
    const page = await open({ path: 'report/', ...withSite({ reportTo: 'javascript:alert(1)' }) })
    const text = await shown(page.locator('main'))
    expect(text).toContain(nb.owner.unknown)
    expect(text).toContain(`${nb.owner.wrong} reportTo`)
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
  })

  it('has the accessibility statement of whoever put up the page beside ours', async () => {
    const visit = withSite({ accessibilityStatement: 'https://example.org/uu' })
    const page = await open({ path: 'accessibility/', ...visit })
    const link = page.getByRole('link', { name: nb.owner.ownStatement })
    expect(await link.getAttribute('href')).toBe('https://example.org/uu')
  })
})

describe('what the page knows', () => {
  it('names versions and list, reveals no answers, and can be copied', async () => {
    const page = await open({ path: 'report/', profile: { permissions: ['clipboard-read', 'clipboard-write'] } })
    const known = await shown(page.locator('.known'))
    expect(known).toMatch(
      /^page: \d+\.\d+\.\d+\+[0-9a-f]{12}\nengine: anslag-pricing\/\d+\.\d+\.\d+\nprice list: \S+, revision \d/,
    )
    await page.getByRole('button', { name: nb.owner.copy }).click()
    await page.getByText(nb.owner.copied).waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(known)
    expect(await findings(page)).toEqual([])
  })

  it('says so when the browser does not allow copying', async () => {
    const page = await open({ path: 'report/', script: 'delete Navigator.prototype.clipboard' })
    await page.getByRole('button', { name: nb.owner.copy }).click()
    await page.getByText(nb.owner.notCopied).waitFor()
  })

  it('asks no other place for anything', () => {
    expect(elsewhere()).toEqual([])
  })
})
