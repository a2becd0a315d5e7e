import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Language } from '../shell/app.ts'
import { contentPolicy } from './policy.ts'

/** Files that a page loads first, from the top of the site. */
export interface PageFiles {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

interface DocumentProps {
  readonly language: Language
  readonly title: string
  readonly description: string
  /** The top of the site, from the page. */
  readonly root: string
  readonly files: PageFiles
  readonly version: string
  readonly children: ComponentChildren
}

const Head = ({ title, description, root, files, version }: Omit<DocumentProps, 'language' | 'children'>) => {
  const [script, ...parts] = files.scripts
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentPolicy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta name="version" content={version} />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href={`${root}icon.svg`} type="image/svg+xml" />
      {files.styles.map((file) => (
        <link key={file} rel="stylesheet" href={root + file} />
      ))}
      {script !== undefined && <script type="module" src={`${root}${script}`} />}
      {parts.map((file) => (
        <link key={file} rel="modulepreload" href={root + file} />
      ))}
    </head>
  )
}

/** A page as it is before any script has run. */
export const htmlDocument = ({ language, children, ...head }: DocumentProps): string => {
  const html = renderToString(
    <html lang={language.texts.language} data-color-scheme="auto" data-color="accent">
      <Head {...head} />
      <body data-size="md">{children}</body>
    </html>,
  )
  return `<!doctype html>\n${html}\n`
}
