import { readDocument, readRequest } from '@anslag/pricing'
import { quoteOperations } from '@anslag/quotes'
import type { Context } from 'hono'
import * as z from 'zod/mini'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { mayDo } from '../policies/acting.ts'
import { presentedPreview } from '../presenters/preview.ts'
import { caseOf } from '../register/cases.ts'
import { approvedBooks } from '../register/price-lists.ts'
import { withTodaysBook } from './acting.ts'
import { refused, type SignedIn, sentDocument, sentText } from './asked.ts'

/** The request as an officer is about to save it. */
export const previewInput = z.strictObject({ edited: z.unknown() })

const sentRequest = async (context: Context<SignedIn>, { books }: Desk) => {
  const text = await sentText(context)
  const document = text.ok ? await sentDocument(text.value) : text
  const input = document.ok ? readDocument(previewInput, document.value) : document
  return input.ok ? readRequest(input.value.edited, books.catalogue) : input
}

/** What a draft would be if it were saved for another request: nothing is. */
export const preview = (desk: Desk) => async (context: Context<SignedIn>) => {
  if (!mayDo('reprice', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const request = await sentRequest(context, desk)
  if (!request.ok) return refused(context, request.issues)
  const found = await caseOf(desk.register, context.req.param('id') ?? '')
  if (!found.ok) return refused(context, found.issues)
  const entry = { at: desk.now(), by: context.var.by }
  const books = await approvedBooks(desk.register, desk.books)
  const made = withTodaysBook({ entry, books }, (priced) =>
    quoteOperations.reprice(found.value.quote, { request: request.value }, priced),
  )
  return made.ok ? context.json(presentedPreview(made.value)) : refused(context, made.issues)
}
