import type { KnownNames } from '@anslag/presentation/estimate'
import { failure, type Result, readJson, success, valueAt } from '@anslag/pricing'
import type { Environment } from '../environment.ts'
import { message, messageOf } from '../message.ts'
import type { Refusal } from '../outcome.ts'
import { allowedOnce } from './allowed-once.ts'
import { readText } from './read-text.ts'

/** The result of reading a document, with its issues as messages about that file. */
export const inFile = <T>(file: string | undefined, result: Result<T>, known?: KnownNames): Result<T, Refusal> =>
  result.ok
    ? success(result.value)
    : failure([{ file, messages: allowedOnce(result.issues).map((issue) => messageOf(issue, known)) }])

/** What a document says that it is, where it says so at all. */
export const formatOf = (document: unknown): string | undefined => {
  const format = valueAt(document, ['format'])
  return typeof format === 'string' ? format : undefined
}

const ours = /^(request|estimate|price-list|catalogue|vat-table|quote|quote-details|finance-mapping|reading|plan)\/\d+$/

/** True for the name of a format of this project, of any version. */
export const isOurs = (format: string): boolean => ours.test(format)

/**
 * Parses a file as JSON. A document that is plainly another one than those allowed is refused with one message, where its
 * own schema would complain of every member.
 */
export const readDocument = async (
  file: string,
  allowed: readonly string[],
  environment: Environment,
): Promise<Result<unknown, Refusal>> => {
  const text = await readText(file, environment)
  if (!text.ok) return text
  const json = inFile(file, readJson(text.value))
  if (!json.ok) return json
  const format = formatOf(json.value)
  if (format === undefined || allowed.includes(format) || !isOurs(format)) return json
  return failure([{ file, messages: [message('file/other-format', { given: format, allowed })] }])
}
