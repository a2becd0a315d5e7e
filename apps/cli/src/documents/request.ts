import {
  type Catalogue,
  type Estimate,
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

const requestFrom = (
  file: string,
  document: unknown,
  catalogue: Result<Catalogue, Refusal>,
): Result<Request, Refusal> =>
  catalogue.ok
    ? inFile(file, readRequest(document, catalogue.value), { catalogue: catalogue.value.document })
    : catalogue

/** Reads a request and checks it against the catalogue. */
export const readRequestFile = async (
  file: string,
  documents: Documents,
  environment: Environment,
): Promise<Result<Request, Refusal>> => {
  const document = await readDocument(file, ['request/1'], environment)
  return document.ok ? requestFrom(file, document.value, await readCatalogueFile(documents, environment)) : document
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
