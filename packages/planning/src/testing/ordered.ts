import { exampleRequests } from '@anslag/price-lists'
import { type Request, readRequest } from '@anslag/pricing'
import { accepted, demonstration } from './demonstration.ts'

/** A request document, read. */
export const asked = (document: object): Request =>
  accepted(readRequest({ format: 'request/1', ...document }, demonstration.book.catalogue))

/** The examples that everybody has, read, with some answers in place of theirs. */
export const example = (name: keyof typeof exampleRequests, answers: object = {}): Request =>
  asked({ ...Object(exampleRequests[name]), ...answers })
