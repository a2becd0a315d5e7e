import type { Document } from '../model/document.ts'
import { blockMarkup } from './block-markup.ts'
import { markup, nothing } from './markup.ts'
import { styleOf } from './style.ts'

/** Nothing is fetched and nothing runs, whatever a document says. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

/**
 * A document as a whole page: it holds all that it needs, fetches nothing, runs nothing, and prints with what it is marked
 * with on every page. All text is escaped by how the page is made. Files that lie inside the document are left out.
 */
export const htmlOf = (document: Document): string => {
  const { title, language, sender, marks, blocks } = document
  const above = (index: number): string => {
    const heading = blocks.slice(0, index).findLast(({ kind }) => kind === 'heading')
    return heading?.kind === 'heading' ? heading.text : title
  }
  const marked = marks.map(({ text, weight }) => markup`<li class="${weight}">${text}</li>`)
  const banner = markup`<header>${marks.length === 0 ? nothing : markup`<ul class="marks">${marked}</ul>`}${sender === undefined ? nothing : markup`<p>${sender}</p>`}</header>`
  // Style is made here, of numbers and escaped text: it is the one thing that stands as it is.
  const style = { html: styleOf(document) }
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<style>
${style}
</style>
</head>
<body>
${banner}
<main>
<h1>${title}</h1>
${blocks.map((block, index) => markup`${blockMarkup(block, above(index))}\n`)}</main>
</body>
</html>
`
  return page.html
}
