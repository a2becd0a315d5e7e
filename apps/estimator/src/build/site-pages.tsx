import { language as en } from '../entries/language-en.ts'
import { language as nb } from '../entries/language-nb.ts'
import { language as nn } from '../entries/language-nn.ts'
import { StatementPage } from '../legal/legal-page.tsx'
import { statements as inEn } from '../legal/texts/en.ts'
import { statements as inNb, type StatementTexts } from '../legal/texts/nb.ts'
import { statements as inNn } from '../legal/texts/nn.ts'
import type { Language } from '../shell/app.ts'
import { pages, statementNames } from '../shell/locales.ts'
import { mainOf } from './bundle.ts'
import { htmlDocument } from './document.tsx'
import { engine } from './first-view.ts'
import { formPage } from './form-page.tsx'
import { loadedWith, type Manifest, styleSheets } from './manifest.ts'

const statementPages = (language: Language, statements: StatementTexts, manifest: Manifest, version: string) => {
  const { page, texts } = language
  const { folder, root } = pages[texts.language]
  return statementNames.map((name) => {
    const { title, description } = statements[name]
    const html = htmlDocument({
      language,
      title: `${title} – ${page.name}`,
      description,
      root: `../${root}`,
      files: {
        styles: styleSheets(manifest),
        scripts: name === 'privacy' ? [] : loadedWith(manifest, 'src/entries/legal.ts'),
      },
      version,
      children: <StatementPage language={language} name={name} statements={statements} version={version} />,
    })
    return [`${folder}${name}/`, html] as const
  })
}

/** What a page imports as soon as it is alive is fetched from the start. */
const firstScripts = (manifest: Manifest, language: string): readonly string[] => [
  ...new Set([mainOf(language), engine].flatMap((key) => loadedWith(manifest, key))),
]

/** Every page of the site, by its folder from the top. */
export const sitePages = (manifest: Manifest, version: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [[nb, inNb] as const, [nn, inNn] as const, [en, inEn] as const].flatMap(([language, statements]) => {
      const { language: name } = language.texts
      const files = { scripts: firstScripts(manifest, name), styles: styleSheets(manifest) }
      return [
        [pages[name].folder, formPage(language, files, version)] as const,
        ...statementPages(language, statements, manifest, version),
      ]
    }),
  )
