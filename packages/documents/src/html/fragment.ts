import type { Document } from '../model/document.ts'
import { blockMarkup } from './block-markup.ts'
import { type Markup, markup, nothing } from './markup.ts'

/** A document as the element that holds all of it: what it is marked with, whose it is, its title, and its blocks. */
export const fragmentMarkup = ({ title, language, sender, marks, blocks }: Document): Markup => {
  const above = (index: number): string => {
    const heading = blocks.slice(0, index).findLast(({ kind }) => kind === 'heading')
    return heading?.kind === 'heading' ? heading.text : title
  }
  const marked = marks.map(({ text, weight }) => markup`<li class="${weight}">${text}</li>`)
  return markup`<article class="anslag-document" lang="${language}">
<header>${marks.length === 0 ? nothing : markup`<ul class="marks">${marked}</ul>`}${sender === undefined ? nothing : markup`<p>${sender}</p>`}</header>
<h1>${title}</h1>
${blocks.map((block, index) => markup`${blockMarkup(block, above(index))}\n`)}</article>`
}

/**
 * A document as a part of another page, without a script and without an id: one `article` in the document's language, its title the
 * `h1`. It looks right beside {@link htmlStyle}. All text is escaped by how it is made. Bars of charts have their lengths in
 * `style`, which a page's policy must allow; offers have none.
 */
export const htmlFragmentOf = (document: Document): string => fragmentMarkup(document).html
