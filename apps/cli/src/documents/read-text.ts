import { failure, jsonLimits, type Result, success } from '@anslag/pricing'
import type { Environment, FileProblem } from '../environment.ts'
import { type Message, message } from '../message.ts'
import type { Refusal } from '../outcome.ts'
import { attachedDocument, isPdf } from './attached-text.ts'

const problems: Readonly<Record<Exclude<FileProblem, 'too-large' | 'missing'>, () => Message>> = {
  directory: () => message('file/directory', {}),
  'no-permission': () => message('file/no-permission', {}),
  unreadable: () => message('file/unreadable', {}),
}

const problemMessage = (problem: FileProblem, limit: number): Message => {
  if (problem === 'too-large') return message('file/too-large', { limit })
  return problem === 'missing' ? message('file/missing', {}) : problems[problem]()
}

/** A byte order mark of UTF-16: what some editors write when they are told to save as "Unicode". */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

const decoded = (file: string, bytes: Uint8Array): Result<string, Refusal> => {
  if (isUtf16(bytes)) return failure([{ file, messages: [message('file/utf-16', {})] }])
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return failure([{ file, messages: [message('file/not-utf-8', {})] }])
  }
}

/** The bytes of a file, or of standard input for `-`, never more than a limit. */
export const readBytes = async (
  file: string,
  limit: number,
  environment: Environment,
): Promise<Result<Uint8Array, Refusal>> => {
  const read = file === '-' ? await environment.readStdin(limit) : await environment.readFile(file, limit)
  return read.ok ? read : failure([{ file, messages: read.issues.map((problem) => problemMessage(problem, limit)) }])
}

/** A text, and whether it lay in a PDF: then its reader has seen pages, which are not read. */
export interface ReadText {
  readonly text: string
  readonly isInPdf: boolean
}

const within = async (file: string, bytes: Uint8Array): Promise<Result<ReadText, Refusal>> => {
  const isInPdf = isPdf(bytes)
  const document = isInPdf ? await attachedDocument(file, bytes) : success(bytes)
  if (!document.ok) return document
  const text = decoded(file, document.value)
  return text.ok ? success({ text: text.value, isInPdf }) : text
}

/**
 * The text of a file, or of standard input for `-`, never more than the limit of a document; of a PDF, that of the document
 * in it.
 */
export const readTextWithin = async (file: string, environment: Environment): Promise<Result<ReadText, Refusal>> => {
  const bytes = await readBytes(file, jsonLimits.bytes, environment)
  return bytes.ok ? within(file, bytes.value) : bytes
}

/** The text alone. */
export const readText = async (file: string, environment: Environment): Promise<Result<string, Refusal>> => {
  const read = await readTextWithin(file, environment)
  return read.ok ? success(read.value.text) : read
}
