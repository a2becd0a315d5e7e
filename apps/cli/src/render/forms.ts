import type { Document } from '@anslag/documents'
import { csvOf } from '@anslag/documents/cells'
import { htmlOf } from '@anslag/documents/html'
import type { PdfOptions } from '@anslag/documents/pdf'
import { textOf } from '@anslag/documents/text'
import { failure, type Result, success } from '@anslag/pricing'
import type { documentForms } from '../arguments/flags.ts'
import { message } from '../message.ts'
import type { Refusal } from '../outcome.ts'

/** What a document can be rendered as. */
export type DocumentForm = (typeof documentForms)[number]

/** The forms that no terminal shows. */
export const binaryForms: readonly DocumentForm[] = ['docx', 'pdf', 'xlsx']

type Written = Result<string | Uint8Array, Refusal>

const noPdf: Refusal = { file: undefined, messages: [message('file/no-pdf', {})] }

/** Renders a document in a form. What needs a library of its own is loaded when it is asked for. */
export const rendered = async (document: Document, form: DocumentForm, options: PdfOptions): Promise<Written> => {
  switch (form) {
    case 'html':
      return success(htmlOf(document))
    case 'text':
      return success(textOf(document))
    case 'csv':
      return success(csvOf(document))
    case 'xlsx': {
      const { xlsxOf } = await import('@anslag/documents/xlsx')
      return success(await xlsxOf(document))
    }
    case 'docx': {
      const { docxOf } = await import('@anslag/documents/docx')
      return success(await docxOf(document))
    }
    case 'pdf': {
      const { pdfOf } = await import('@anslag/documents/pdf')
      const pdf = await pdfOf(document, options)
      return pdf.ok ? success(pdf.value) : failure([noPdf])
    }
  }
}
