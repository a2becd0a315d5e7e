import { failure, type Result, success } from '@anslag/pricing'
import { isSigningKey, type SigningKey } from '@anslag/signatures'
import { readDocument } from '../documents/read-document.ts'
import type { Environment } from '../environment.ts'
import { message } from '../message.ts'
import type { Refusal } from '../outcome.ts'

/** What is told of a file that holds no key to sign with. */
export const unusableKey = (file: string): Refusal => ({ file, messages: [message('key/unusable', {})] })

/** Reads a file that `anslag key new` wrote. */
export const readSigningKey = async (file: string, environment: Environment): Promise<Result<SigningKey, Refusal>> => {
  const document = await readDocument(file, [], environment)
  if (!document.ok) return document
  return isSigningKey(document.value) ? success(document.value) : failure([unusableKey(file)])
}
