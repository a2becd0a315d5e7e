import { Page } from '../page/page.tsx'
import { pages } from '../page/pages.ts'
import { createApp, type Language } from '../state/app.ts'
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
