import { bundledBooks } from '@anslag/price-lists'
import { type Estimate, type Request, type Result, readEstimate, readRequest, success } from '@anslag/pricing'
import type { Environment } from '../environment.ts'
import type { Refusal } from '../outcome.ts'
import { formatOf, inFile, readDocument } from './read-document.ts'

const requestFrom = (file: string, document: unknown): Result<Request, Refusal> => {
  const { catalogue } = bundledBooks()
  return inFile(file, readRequest(document, catalogue), { catalogue: catalogue.document })
}

/** Reads a request and checks it against the catalogue. */
export const readRequestFile = async (file: string, environment: Environment): Promise<Result<Request, Refusal>> => {
  const document = await readDocument(file, ['request/1'], environment)
  return document.ok ? requestFrom(file, document.value) : document
}

/** What can be compared: a request, which is priced first, or an estimate that was made earlier. */
export type Comparable =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'estimate'; readonly estimate: Estimate }

/** Reads a request or an estimate, as its `format` says. */
export const readComparable = async (file: string, environment: Environment): Promise<Result<Comparable, Refusal>> => {
  const document = await readDocument(file, ['request/1', 'estimate/1'], environment)
  if (!document.ok) return document
  if (formatOf(document.value) === 'estimate/1') {
    const read = inFile(file, readEstimate(document.value))
    return read.ok ? success({ kind: 'estimate', estimate: read.value }) : read
  }
  const request = requestFrom(file, document.value)
  return request.ok ? success({ kind: 'request', request: request.value }) : request
}
