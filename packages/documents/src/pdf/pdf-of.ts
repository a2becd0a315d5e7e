import { failure, InvariantError, type Result, success } from '@anslag/pricing'
import type { Document } from '../model/document.ts'
import { compilerOnce } from './compiler.ts'
import { documentInput, type Paper } from './input/document-input.ts'
import { template } from './template/index.ts'

/** How a document is made. */
export interface PdfOptions {
  /** A copy for archives, by PDF/A-3a; else PDF/UA-1, which everybody can read, also who hears it read. */
  readonly archive?: boolean | undefined
  /** A4, unless it is said. */
  readonly paper?: Paper | undefined
}

/**
 * Why there is no PDF. `no-typst`: one of {@link pdfPackages} is not installed, or Typst has no program for this kind of
 * machine. `stopped`: the process that makes PDFs ended, or took more than half a minute.
 */
export type PdfProblem = 'no-typst' | 'stopped'

/**
 * A document as PDF, tagged, with its language, title, fonts and attachments in it. The same document gives the same bytes,
 * on every machine.
 *
 * @param document its texts are never read as markup; characters that the fonts lack are named, such as `[U+4E2D]`
 * @returns the bytes, or why they cannot be had
 * @throws InvariantError `pdf/refused` where Typst refuses what we gave it, which is a bug
 */
export const pdfOf = async (
  document: Document,
  { archive = false, paper = 'a4' }: PdfOptions = {},
): Promise<Result<Uint8Array, PdfProblem>> => {
  const compiler = await compilerOnce()
  if (compiler === undefined) return failure(['no-typst'])
  const { typst, write } = compiler
  const inputs = { document: documentInput(document, paper, write) }
  try {
    return success(
      new Uint8Array(typst.pdf({ mainFileContent: template, inputs }, { pdfStandard: archive ? 'a-3a' : 'ua-1' })),
    )
  } catch {
    throw new InvariantError('pdf/refused')
  } finally {
    // What Typst remembers of a document would never be used again, and is never given up by itself.
    typst.evictCache(0)
  }
}
