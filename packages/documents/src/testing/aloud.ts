import { htmlOf } from '../html/index.ts'
import type { Document } from '../model/document.ts'
import { made } from '../pdf/testing/made.ts'
import { htmlAloud } from './html-aloud.ts'
import { pdfAloud } from './pdf-aloud.ts'

/** What a screen reader finds in a document, as a PDF and as a page. */
export const aloud = async (document: Document): Promise<Readonly<Record<'pdf' | 'html', string>>> => ({
  pdf: pdfAloud(await made(document)),
  html: htmlAloud(htmlOf(document)),
})
