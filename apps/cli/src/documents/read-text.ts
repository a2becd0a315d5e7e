import { failure, jsonLimits, type Result, success } from '@anslag/pricing'
import type { Environment, FileProblem } from '../environment.ts'
import { type Message, message } from '../message.ts'
import type { Refusal } from '../outcome.ts'

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

/** The text of a file, or of standard input for `-`, never more than the limit of a document. */
export const readText = async (file: string, environment: Environment): Promise<Result<string, Refusal>> => {
  const bytes = await readBytes(file, jsonLimits.bytes, environment)
  return bytes.ok ? decoded(file, bytes.value) : bytes
}
