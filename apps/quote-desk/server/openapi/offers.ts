import { instantSchema } from '@anslag/pricing'
import { quoteSchema } from '@anslag/quotes'
import * as z from 'zod/mini'
import { buyerAcceptInput, buyerDeclineInput, rejectAnswerInput } from '../routes/buyer-inputs.ts'
import { letterInput } from '../routes/letter.ts'
import * as answers from './answers.ts'
import { type Described, found } from './route.ts'

const text = z.string()
const maybeMoment = z.nullable(instantSchema)

const link = z.strictObject({
  id: text,
  madeBy: text,
  madeAt: instantSchema,
  endsAt: z.exactOptional(instantSchema),
  revokedAt: maybeMoment,
  views: z.array(instantSchema),
})

const buyerAnswer = z.strictObject({
  id: text,
  linkId: text,
  seal: text,
  kind: z.enum(['accepted', 'declined']),
  statedName: text,
  statedRole: z.nullable(text),
  orderNumber: z.nullable(text),
  customerReference: z.nullable(text),
  reason: z.nullable(text),
  note: z.nullable(text),
  answeredAt: instantSchema,
  confirmedAt: maybeMoment,
  rejectedAt: maybeMoment,
  rejectedBy: z.nullable(text),
  rejectedBecause: z.nullable(text),
})

const linksAnswer = z.strictObject({ links: z.array(link), answers: z.array(buyerAnswer) })

const newLinkAnswer = z.strictObject({ id: text, address: text, endsAt: z.exactOptional(instantSchema) })

const offerAnswer = z.strictObject({
  status: text,
  hash: z.exactOptional(text),
  isAnswered: z.boolean(),
  answer: z.exactOptional(
    z.strictObject({
      kind: z.enum(['accepted', 'declined']),
      seal: text,
      statedName: text,
      statedRole: z.exactOptional(text),
      orderNumber: z.exactOptional(text),
      customerReference: z.exactOptional(text),
      reason: z.exactOptional(text),
      note: z.exactOptional(text),
      answeredAt: instantSchema,
      confirmedAt: z.exactOptional(instantSchema),
    }),
  ),
  rejectedAt: z.exactOptional(instantSchema),
  isPrinted: z.boolean(),
  endsAt: z.exactOptional(instantSchema),
  quote: quoteSchema,
})

/** Printed offers, links for buyers, and what they show. */
export const offers: readonly Described[] = [
  {
    method: 'get',
    path: '/api/cases/{id}/letter',
    summary: 'The letter of the last revision, or of another, as a page in the language that is asked for',
    query: letterInput,
    ...found,
  },
  {
    method: 'get',
    path: '/api/cases/{id}/revisions/{revision}/pdf',
    summary: 'A revision that was issued, as PDF; 404 desk/paper-not-ready in the first moments after',
    ...found,
  },
  {
    method: 'get',
    path: '/api/cases/{id}/links',
    summary: 'Links for buyers, when each was looked at, and what was answered by them',
    answer: ['Links', linksAnswer],
    ...found,
  },
  {
    method: 'post',
    path: '/api/cases/{id}/links',
    summary: 'Makes a link for the buyer, which is told this once',
    answer: ['NewLink', newLinkAnswer],
    status: 201,
  },
  { method: 'delete', path: '/api/cases/{id}/links/{link}', summary: 'Ends a link', status: 204 },
  {
    method: 'post',
    path: '/api/cases/{id}/answers/{answer}/confirm',
    summary: 'Enters what a buyer answered by a link: an acceptance as of the moment when it came',
    answer: ['Case', answers.caseAnswer],
    status: 200,
    headers: ['Idempotency-Key', 'If-Match'],
  },
  {
    method: 'post',
    path: '/api/cases/{id}/answers/{answer}/reject',
    summary: 'Rejects what was answered by a link, with a reason: the offer stays as it is, and can be answered anew',
    body: ['RejectAnswer', rejectAnswerInput],
    answer: ['Case', answers.caseAnswer],
    status: 200,
    headers: ['Idempotency-Key', 'If-Match'],
  },
  {
    method: 'get',
    path: '/api/offers/{secret}',
    summary: 'The offer that a link leads to; nothing changes by that',
    answer: ['Offer', offerAnswer],
    ...found,
  },
  {
    method: 'get',
    path: '/api/offers/{secret}/book',
    summary:
      'Price list, catalogue and VAT table that the offer was priced with; 304 where If-None-Match has their ETag',
    answer: ['Book', answers.bookAnswer],
    ...found,
  },
  {
    method: 'get',
    path: '/api/offers/{secret}/pdf',
    summary: 'The offer as PDF; 404 desk/paper-not-ready in the first moments after it was issued',
    ...found,
  },
  {
    method: 'post',
    path: '/api/offers/{secret}/decline',
    summary: 'Declines the offer that was shown, with a reason; an officer confirms it',
    body: ['BuyerDecline', buyerDeclineInput],
    answer: ['Offer', offerAnswer],
    status: 200,
  },
  {
    method: 'post',
    path: '/api/offers/{secret}/accept',
    summary: 'Accepts the offer that was shown, in a name that is stated; an officer confirms it',
    body: ['BuyerAccept', buyerAcceptInput],
    answer: ['Offer', offerAnswer],
    status: 200,
  },
]
