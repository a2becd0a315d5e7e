import { renderToString } from 'preact-render-to-string'
import { Page } from '../page/page.tsx'
import { pages } from '../page/pages.ts'
import { createApp, type Language } from '../state/app.ts'

/** Files that a page loads first, from the top of the site. */
export interface PageFiles {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** Everything from this place alone, no inline scripts or styles, nothing framed, nothing sent. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const Head = ({ language, files }: { readonly language: Language; readonly files: PageFiles }) => {
  const { page, texts } = language
  const { root } = pages[texts.language]
  const [script, ...parts] = files.scripts
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{page.title}</title>
      <meta name="description" content={page.description} />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href={`${root}icon.svg`} type="image/svg+xml" />
      {files.styles.map((file) => (
        <link key={file} rel="stylesheet" href={root + file} />
      ))}
      {Object.values(pages).map(({ name, folder }) => (
        <link key={name} rel="alternate" hreflang={languageOf(folder)} href={`${root}${folder}`} />
      ))}
      <script type="module" src={`${root}${script}`} />
      {parts.map((file) => (
        <link key={file} rel="modulepreload" href={root + file} />
      ))}
    </head>
  )
}

const languageOf = (folder: string): string => (folder === '' ? 'nb' : folder.slice(0, 2))

/** The page of a language as it is before any script has run. */
export const htmlOf = (language: Language, files: PageFiles): string => {
  const app = createApp(language, '')
  const html = renderToString(
    <html lang={language.texts.language} data-color-scheme="auto" data-color="accent">
      <Head language={language} files={files} />
      <body data-size="md">
        <div id="page">
          <Page app={app} />
        </div>
      </body>
    </html>,
  )
  return `<!doctype html>\n${html}\n`
}
