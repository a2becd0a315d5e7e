import type { Document } from '../../model/document.ts'
import { type PdfOptions, pdfOf } from '../pdf-of.ts'
import { type ReadBack, readBack } from './read-back.ts'

/** The bytes of a document, which a test must get. */
export const bytesOf = async (document: Document, options?: PdfOptions): Promise<Uint8Array> => {
  const made = await pdfOf(document, options)
  if (!made.ok) throw new Error(made.issues.join())
  return made.value
}

/** A document as another reader finds it. */
export const made = async (document: Document, options?: PdfOptions): Promise<ReadBack> =>
  readBack(await bytesOf(document, options))
