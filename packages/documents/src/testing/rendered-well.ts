import { expect } from 'vitest'
import { copiedHtml, copiedText, csvOf } from '../cells/index.ts'
import { docxOf } from '../docx/index.ts'
import { htmlOf } from '../html/index.ts'
import type { Document } from '../model/document.ts'
import { textOf } from '../text/index.ts'
import { xlsxOf } from '../xlsx/index.ts'
import { fieldsOf } from './cells-in.ts'
import { hostileTexts } from './hostile.ts'
import { xmlParts } from './xml-parts.ts'

/** Faults of a document's forms: what is no XML throws by itself. */
export const renderedWell = async (document: Document): Promise<void> => {
  xmlParts(await docxOf(document))
  xmlParts(await xlsxOf(document))
  for (const html of [htmlOf(document), copiedHtml(document)]) expect(html).not.toMatch(/<(script|img)\b/)
  for (const field of fieldsOf(csvOf(document)).flat()) expect(field).not.toMatch(/^[\t\r=+@]|^-(?!\d+(,\d+)?$)/)
  for (const cell of copiedText(document).split(/[\t\n]/)) expect(cell).not.toMatch(/^[=+@]|^-(?!\d+([,.]\d+)?$)/)
  expect(textOf(document).replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
}

/** Texts as a request takes them: those that it refuses come to no document. */
export const hostileNames = hostileTexts.filter((text) => text.length <= 200 && !/^\s*$|\p{Cc}|\p{Cs}/u.test(text))
