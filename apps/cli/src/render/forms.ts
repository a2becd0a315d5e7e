import type { Document } from '@anslag/documents'
import { htmlOf } from '@anslag/documents/html'
import { textOf } from '@anslag/documents/text'
import type { documentForms } from '../arguments/flags.ts'

/** What a document can be rendered as. */
export type DocumentForm = (typeof documentForms)[number]

/** How a document is rendered as each. */
export const rendered: Readonly<Record<DocumentForm, (document: Document) => string>> = {
  html: htmlOf,
  text: (document) => textOf(document),
}
