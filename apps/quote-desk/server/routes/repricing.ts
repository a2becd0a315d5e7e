import { failure, type Request, type Result, readDocument, readRequest, success } from '@anslag/pricing'
import { quoteOperations } from '@anslag/quotes'
import * as z from 'zod/mini'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { addReceived } from '../register/received-requests.ts'
import { type Offered, withTodaysBook } from './acting.ts'
import { originMembers, type ReceivedRequest, readOrigin } from './origin.ts'

/**
 * By the list of today; with a request, for that one: what came later, which is kept as it came, or `edited`, what an officer
 * made of the request of the draft, which stands in the draft alone.
 */
export const repriceInput = z.strictObject({ ...originMembers, edited: z.exactOptional(z.unknown()) })

/** A request to price, and what came where it came from elsewhere. */
interface Wanted {
  readonly request?: Request
  readonly received?: ReceivedRequest
}

const readWanted = async (document: unknown, desk: Desk): Promise<Result<Wanted>> => {
  const input = readDocument(repriceInput, document)
  if (!input.ok) return input
  const { edited, ...origin } = input.value
  const received = await readOrigin(desk, origin)
  if (!received.ok) return received
  if (edited === undefined)
    return success(received.value === undefined ? {} : { request: received.value.request, received: received.value })
  if (received.value !== undefined) return failure([raise('desk/one-origin', '')])
  const request = readRequest(edited, desk.books.catalogue)
  return request.ok ? success({ request: request.value }) : request
}

/** Prices a draft by the list of today, and for another request where one is sent. */
export const reprice: Offered = {
  input: repriceInput,
  read: async (document, desk) => {
    const wanted = await readWanted(document, desk)
    if (!wanted.ok) return wanted
    const { request, received } = wanted.value
    return success(async (quote, acting) => {
      if (received !== undefined) await addReceived(acting.within, acting.frame.id, acting.entry.at, received)
      return withTodaysBook(acting, (entry) => quoteOperations.reprice(quote, { request }, entry))
    })
  },
}
