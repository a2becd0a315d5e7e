import type { Document } from '../model/document.ts'
import { fragmentMarkup } from './fragment.ts'
import { markup } from './markup.ts'
import { styleOf } from './style.ts'

/** Nothing is fetched and nothing runs, whatever a document says. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

/**
 * A document as a whole page: it holds all that it needs, fetches nothing, runs nothing, and prints with what it is marked
 * with on every page. All text is escaped by how the page is made. Files that lie inside the document are left out.
 */
export const htmlOf = (document: Document): string => {
  // Style is made here, of numbers and escaped text: it is the one thing that stands as it is.
  const style = { html: styleOf(document) }
  const page = markup`<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${document.title}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${fragmentMarkup(document)}
</main>
</body>
</html>
`
  return page.html
}
