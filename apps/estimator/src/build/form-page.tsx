import { createApp, type Language } from '../shell/app.ts'
import { pages } from '../shell/locales.ts'
import { Page } from '../shell/page.tsx'
import { htmlDocument, type PageFiles } from './document.tsx'

/** The page with the form in a language, as it is before any script has run. */
export const formPage = (language: Language, files: PageFiles, version: string): string => {
  const { page, texts } = language
  return htmlDocument({
    language,
    title: page.title,
    description: page.description,
    root: pages[texts.language].root,
    files,
    version,
    children: (
      <div id="page">
        <Page app={createApp(language, '', version)} />
      </div>
    ),
  })
}
