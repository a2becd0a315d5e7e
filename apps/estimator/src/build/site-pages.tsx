import { enLegal as inEn } from '../generated/en/legal.ts'
import { language as en } from '../generated/language-en.ts'
import { language as nb } from '../generated/language-nb.ts'
import { language as nn } from '../generated/language-nn.ts'
import { nbLegal as inNb } from '../generated/nb/legal.ts'
import { nnLegal as inNn } from '../generated/nn/legal.ts'
import { LegalPage, type LegalTexts } from '../legal/legal-page.tsx'
import { createApp, type Language } from '../shell/app.ts'
import { legalPageNames, locales } from '../shell/locales.ts'
import { Page } from '../shell/page.tsx'
import { entryOf } from './bundle.ts'
import { htmlDocument, type PageFiles } from './document.tsx'
import { loadedWith, type Manifest, styleSheets } from './manifest.ts'

/** The page with the form in a language, as it is before any script has run. */
export const formPage = (language: Language, files: PageFiles, version: string): string => {
  const { page, texts } = language
  return htmlDocument({
    language,
    title: page.shell.title,
    description: page.shell.description,
    root: locales[texts.language].root,
    files,
    version,
    children: (
      <div id="page">
        <Page app={createApp(language, '', version)} />
      </div>
    ),
  })
}

const legalPages = (language: Language, legalTexts: LegalTexts, manifest: Manifest, version: string) => {
  const { page, texts } = language
  const { folder, root } = locales[texts.language]
  return legalPageNames.map((name) => {
    const { title, description } = legalTexts[name]
    const html = htmlDocument({
      language,
      title: `${title} – ${page.shell.name}`,
      description,
      root: `../${root}`,
      files: {
        styles: styleSheets(manifest),
        scripts: name === 'privacy' ? [] : loadedWith(manifest, 'src/entries/legal.ts'),
      },
      version,
      children: <LegalPage language={language} name={name} legalTexts={legalTexts} version={version} />,
    })
    return [`${folder}${name}/`, html] as const
  })
}

/** Every page of the site, by its folder from the top. */
export const sitePages = (manifest: Manifest, version: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [[nb, inNb] as const, [nn, inNn] as const, [en, inEn] as const].flatMap(([language, legalTexts]) => {
      const { language: name } = language.texts
      const files = { scripts: loadedWith(manifest, entryOf(name)), styles: styleSheets(manifest) }
      return [
        [locales[name].folder, formPage(language, files, version)] as const,
        ...legalPages(language, legalTexts, manifest, version),
      ]
    }),
  )
