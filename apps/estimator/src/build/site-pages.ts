import { language as en } from '../page/language-en.ts'
import { language as nb } from '../page/language-nb.ts'
import { language as nn } from '../page/language-nn.ts'
import { pages } from '../page/pages.ts'
import { formPage } from './form-page.tsx'
import { loadedWith, type Manifest, styleSheets } from './manifest.ts'

/** Every page of the site, by its folder from the top. */
export const sitePages = (manifest: Manifest, version: string): Readonly<Record<string, string>> => {
  const styles = styleSheets(manifest)
  return Object.fromEntries(
    [nb, nn, en].map((language) => {
      const { language: name } = language.texts
      const scripts = loadedWith(manifest, `src/page/main-${name}.ts`)
      return [pages[name].folder, formPage(language, { scripts, styles }, version)]
    }),
  )
}
