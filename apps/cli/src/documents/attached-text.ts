import type { AttachedFile, AttachedProblem } from '@anslag/documents/pdf'
import { failure, type Result, success } from '@anslag/pricing'
import { type Message, message } from '../message.ts'
import type { Refusal } from '../outcome.ts'

const signature = [0x25, 0x50, 0x44, 0x46, 0x2d]

/** True for what begins as every PDF does, with `%PDF-`. */
export const isPdf = (bytes: Uint8Array): boolean => signature.every((byte, index) => bytes[index] === byte)

const problems: Readonly<Record<AttachedProblem, () => Message>> = {
  unreadable: () => message('file/pdf-unreadable', {}),
  'too-hard': () => message('file/pdf-too-hard', {}),
}

const refused = (file: string, told: Message): Result<never, Refusal> => failure([{ file, messages: [told] }])

/** The one document of data in a PDF; of several nobody could say which one was meant. */
const onlyOne = (file: string, attached: readonly AttachedFile[]): Result<Uint8Array, Refusal> => {
  const documents = attached.filter(({ name }) => name.endsWith('.json'))
  const [document] = documents
  if (document === undefined) return refused(file, message('file/pdf-without-data', {}))
  if (documents.length > 1) return refused(file, message('file/pdf-with-several', { count: documents.length }))
  return success(document.bytes)
}

/** The bytes of the document that lies in a PDF of ours. Its pages are not read. */
export const attachedDocument = async (file: string, bytes: Uint8Array): Promise<Result<Uint8Array, Refusal>> => {
  const { attachedFiles } = await import('@anslag/documents/pdf')
  const attached = await attachedFiles(bytes)
  return attached.ok
    ? onlyOne(file, attached.value)
    : failure([{ file, messages: attached.issues.map((problem) => problems[problem]()) }])
}
