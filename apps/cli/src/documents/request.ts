import {
  type Catalogue,
  type Estimate,
  failure,
  type Request,
  type Result,
  readEstimate,
  readRequest,
  success,
} from '@anslag/pricing'
import type { Environment } from '../environment.ts'
import type { Refusal } from '../outcome.ts'
import { type Documents, readCatalogueFile } from './price-list.ts'
import { formatOf, inFile, readDocument } from './read-document.ts'

/** Issues of a document that is a part of another, at their places in that. */
const placedBelow = <T>(result: Result<T>, below: string): Result<T> =>
  result.ok ? result : failure(result.issues.map((issue) => ({ ...issue, path: `${below}${issue.path}` })))

const requestFrom = (
  file: string,
  document: unknown,
  catalogue: Result<Catalogue, Refusal>,
  below = '',
): Result<Request, Refusal> =>
  catalogue.ok
    ? inFile(file, placedBelow(readRequest(document, catalogue.value), below), { catalogue: catalogue.value.document })
    : catalogue

/** The request within an estimate, whose every figure must follow from it; checked against the catalogue of today. */
const requestWithin = (
  file: string,
  document: unknown,
  catalogue: Result<Catalogue, Refusal>,
): Result<Request, Refusal> => {
  const estimate = inFile(file, readEstimate(document))
  return estimate.ok ? requestFrom(file, estimate.value.request, catalogue, '/request') : estimate
}

/** Reads a request, or the one within an estimate that was made earlier, and checks it against the catalogue. */
export const readRequestFile = async (
  file: string,
  documents: Documents,
  environment: Environment,
): Promise<Result<Request, Refusal>> => {
  const document = await readDocument(file, ['request/1', 'estimate/1'], environment)
  if (!document.ok) return document
  const catalogue = await readCatalogueFile(documents, environment)
  const read = formatOf(document.value) === 'estimate/1' ? requestWithin : requestFrom
  return read(file, document.value, catalogue)
}

/** What can be compared: a request, which is priced first, or an estimate that was made earlier. */
export type Comparable =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'estimate'; readonly estimate: Estimate }

/** Reads a request or an estimate, as its `format` says. */
export const readComparable = async (
  file: string,
  documents: Documents,
  environment: Environment,
): Promise<Result<Comparable, Refusal>> => {
  const document = await readDocument(file, ['request/1', 'estimate/1'], environment)
  if (!document.ok) return document
  if (formatOf(document.value) === 'estimate/1') {
    const read = inFile(file, readEstimate(document.value))
    return read.ok ? success({ kind: 'estimate', estimate: read.value }) : read
  }
  const request = requestFrom(file, document.value, await readCatalogueFile(documents, environment))
  return request.ok ? success({ kind: 'request', request: request.value }) : request
}
