import { jsonLimits } from '@anslag/pricing'
import type { Bytes, Environment, FileProblem } from '../environment.ts'
import { type Message, message } from '../message.ts'
import { done, refused, type Step } from '../outcome.ts'

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

const decoded = (file: string, bytes: Uint8Array): Step<string> => {
  if (isUtf16(bytes)) return refused(file, [message('file/utf-16', {})])
  try {
    return done(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refused(file, [message('file/not-utf-8', {})])
  }
}

/** The bytes of a file, or of standard input for `-`, never more than a limit. */
export const readBytes = async (file: string, limit: number, environment: Environment): Promise<Step<Uint8Array>> => {
  const read: Bytes = file === '-' ? await environment.readStdin(limit) : await environment.readFile(file, limit)
  return read.ok ? done(read.bytes) : refused(file, [problemMessage(read.problem, limit)])
}

/** The text of a file, or of standard input for `-`, never more than the limit of a document. */
export const readText = async (file: string, environment: Environment): Promise<Step<string>> => {
  const bytes = await readBytes(file, jsonLimits.bytes, environment)
  return bytes.ok ? decoded(file, bytes.value) : bytes
}
