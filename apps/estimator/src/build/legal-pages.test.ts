import { existsSync, readFileSync } from 'node:fs'
import { languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { enLegal as en } from '../generated/en/legal.ts'
import { nbLegal as nb } from '../generated/nb/legal.ts'
import { nnLegal as nn } from '../generated/nn/legal.ts'
import { legalPageNames, locales } from '../shell/locales.ts'
import { builtSite, estimatorSite } from '../testing/built-site.ts'
import { dist } from '../testing/dist.ts'

builtSite(estimatorSite)

const texts = { nb, nn, en }
const all = languages.flatMap((language) => legalPageNames.map((name) => [language, name] as const))

const top = 'http://localhost/'

/** The built page of a folder, below the top of the site. */
const pageAt = (folder: string): string => readFileSync(`${dist}/${folder}index.html`, 'utf8')

/** Where the links of a page lead, as folders below the top of the site, by what they say. */
const linksOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    [...pageAt(folder).matchAll(/<a [^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, href = '', text = '']) => [
      text,
      new URL(href, top + folder).href.slice(top.length),
    ]),
  )

describe.each(all)('the page in %s about %s', (language, name) => {
  const folder = `${locales[language].folder}${name}/`

  it('says what it is about, in its language, and of which version', () => {
    const html = pageAt(folder)
    expect(html).toContain(`<html lang="${language}"`)
    expect(html).toMatch(new RegExp(`<h1[^>]*>${texts[language][name].title}</h1>`))
    expect(html).toMatch(/<footer.*Anslag \d+\.\d+\.\d+\+[0-9a-f]{12}<\/p><\/footer>/)
  })

  it('leads to the same page in the other languages, and back to the form', () => {
    const links = linksOf(folder)
    for (const other of languages.filter((each) => each !== language)) {
      expect(links.get(locales[other].name)).toBe(`${locales[other].folder}${name}/`)
      expect(existsSync(`${dist}/${locales[other].folder}${name}/index.html`)).toBe(true)
    }
    const [, back = ''] = /class="back"><a [^>]*href="([^"]*)"/.exec(pageAt(folder)) ?? []
    expect(new URL(back, top + folder).pathname).toBe(`/${locales[language].folder}`)
    expect(pageAt(locales[language].folder)).toContain('form-section')
  })
})
