import type { KnownNames } from '@anslag/presentation'
import { type Result, readJson } from '@anslag/pricing'
import type { Environment } from '../environment.ts'
import { message, messageOf } from '../message.ts'
import { done, refused, type Step } from '../outcome.ts'
import { allowedOnce } from './allowed-once.ts'
import { readText } from './read-text.ts'

/** The result of reading a document, with its issues as messages about that file. */
export const stepOf = <T>(file: string | undefined, result: Result<T>, known?: KnownNames): Step<T> =>
  result.ok
    ? done(result.value)
    : refused(
        file,
        allowedOnce(result.issues).map((issue) => messageOf(issue, known)),
      )

/** What a document says that it is, where it says so at all. */
export const formatOf = (document: unknown): string | undefined =>
  typeof document === 'object' && document !== null && 'format' in document && typeof document.format === 'string'
    ? document.format
    : undefined

const ours = /^(request|estimate|price-list|catalogue|vat-table|quote|quote-details|finance-mapping|reading)\/\d+$/

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
): Promise<Step<unknown>> => {
  const text = await readText(file, environment)
  if (!text.ok) return text
  const json = stepOf(file, readJson(text.value))
  if (!json.ok) return json
  const format = formatOf(json.value)
  if (format === undefined || allowed.includes(format) || !isOurs(format)) return json
  return refused(file, [message('file/other-format', { given: format, allowed })])
}
