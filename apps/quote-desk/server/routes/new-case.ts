import { osloDay, priceBookOn, type Result, readDocument, readRequest, success } from '@anslag/pricing'
import { type Entry, type Operated, quoteOperations, readQuoteDetails } from '@anslag/quotes'
import type { Context } from 'hono'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { mayDo } from '../policies/acting.ts'
import { approvedBooks } from '../register/price-lists.ts'
import type { Received } from '../register/received-requests.ts'
import { askedOf, given, keyOf, refused, type SignedIn, sentDocument, sentText } from './asked.ts'
import { newCaseInput } from './inputs.ts'
import { alike } from './like-buyers.ts'
import { readOrigin } from './origin.ts'
import { created } from './perform.ts'

interface Drafted {
  readonly made: Operated
  readonly received: Received | undefined
}

/** The first draft of what was sent, priced anew by the list of today, whatever it said that it costs. */
const drafted = async (document: unknown, desk: Desk, entry: Entry, unit: string): Promise<Result<Drafted>> => {
  const input = readDocument(newCaseInput, document)
  if (!input.ok) return input
  const { details: sent, ...origin } = input.value
  const [details, received] = [readQuoteDetails(sent), await readOrigin(desk, origin)]
  if (!details.ok) return details
  if (!received.ok) return received
  const day = osloDay(entry.at)
  const book = priceBookOn(day, await approvedBooks(desk.register, desk.books))
  if (!book.ok) return book
  const empty = readRequest({ format: 'request/1' }, book.value.catalogue)
  const request = received.value === undefined ? empty : success(received.value.request)
  if (!request.ok) return request
  const made = quoteOperations.draft({ ...details.value, request: request.value }, { ...entry, book: book.value, day })
  if (!made.ok) return made
  const warnings = await alike(desk.register, details.value.details.buyer, { unit }, '/details/buyer/name')
  return success({ made: { ...made.value, warnings: [...made.value.warnings, ...warnings] }, received: received.value })
}

/** Makes a case. */
export const create = (desk: Desk) => async (context: Context<SignedIn>) => {
  const { by, unit = '' } = context.var
  if (!mayDo('draft', by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const key = keyOf(context)
  if (!key.ok) return refused(context, key.issues)
  const text = await sentText(context)
  if (!text.ok) return refused(context, text.issues)
  const document = await sentDocument(text.value)
  if (!document.ok) return refused(context, document.issues)
  const entry = { at: desk.now(), by }
  const draft = await drafted(document.value, desk, entry, unit)
  if (!draft.ok) return refused(context, draft.issues)
  const { made, received } = draft.value
  return given(
    context,
    await created(desk, askedOf(context, key.value, text.value), made, {
      entry,
      person: context.var.person,
      unit,
      received,
    }),
  )
}
