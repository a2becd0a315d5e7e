import { offerAcceptInput } from '../routes/buyer.ts'
import * as inputs from '../routes/inputs.ts'
import * as answers from './answers.ts'
import * as others from './other-answers.ts'
import { type Described, found, made, once } from './route.ts'

/** Price lists. */
export const lists: readonly Described[] = [
  {
    method: 'get',
    path: '/api/price-lists',
    summary: 'Price lists that came with the desk, and those that were uploaded',
    answer: ['PriceLists', others.listsAnswer],
    ...found,
  },
  {
    method: 'post',
    path: '/api/price-lists',
    summary: 'Checks a price list, tells all its faults, and keeps it until somebody else has decided',
    body: ['UploadedList', inputs.listInput],
    answer: ['PriceListCase', others.listAnswer],
    ...made,
  },
  {
    method: 'get',
    path: '/api/price-lists/{id}',
    summary: 'A list that was uploaded, with all in which it differs from the one that applies',
    answer: ['PriceListCase', others.listAnswer],
    ...found,
  },
  {
    method: 'get',
    path: '/api/price-lists/{id}/impact',
    summary: 'What the list would have changed for the quotes of the last year',
    answer: ['Impact', others.impactAnswer],
    ...found,
  },
  ...(['approve', 'reject'] as const).map(
    (decision): Described => ({
      method: 'post',
      path: `/api/price-lists/{id}/${decision}`,
      summary:
        decision === 'approve'
          ? 'Approves a list that somebody else has uploaded: from then on it prices its days'
          : 'Rejects a list',
      body: ['Decision', inputs.decideInput],
      answer: ['PriceListCase', others.listAnswer],
      status: 200,
      headers: once,
    }),
  ),
]

/** What finance fetches and says. */
export const finance: readonly Described[] = [
  {
    method: 'get',
    path: '/api/finance/feed',
    summary: 'What happened to accepted quotes after a position, the oldest first',
    query: inputs.feedInput,
    answer: ['Feed', others.feedAnswer],
    ...found,
  },
  {
    method: 'get',
    path: '/api/finance/quotes/{number}',
    summary: 'A quote that was accepted at some time, all that was issued of it; 304 where If-None-Match has its ETag',
    answer: ['Quote', answers.sharedParts.Quote],
    ...found,
  },
  {
    method: 'put',
    path: '/api/finance/quotes/{number}/acknowledgement',
    summary: 'Enters that finance has taken over the acceptance with this seal; again, that changes nothing',
    body: ['Acknowledge', inputs.acknowledgeInput],
    answer: ['Acknowledged', others.acknowledgedAnswer],
    ...found,
  },
]

/** Who is signed in. */
export const session: readonly Described[] = [
  {
    method: 'get',
    path: '/api/session',
    summary: 'Who is signed in',
    answer: ['SignedIn', answers.signedInAnswer],
    ...found,
  },
  { method: 'delete', path: '/api/session', summary: 'Signs out', status: 204 },
]

/** Links for buyers. */
export const buyers: readonly Described[] = [
  {
    method: 'get',
    path: '/api/cases/{id}/links',
    summary: 'Links that buyers read the offer by, when they did, and what they answered',
    answer: ['Links', others.linksAnswer],
    ...found,
  },
  {
    method: 'post',
    path: '/api/cases/{id}/links',
    summary: 'Makes a link for the buyer: its address is told once',
    answer: ['NewLink', others.newLinkAnswer],
    status: 201,
  },
  { method: 'delete', path: '/api/cases/{id}/links/{link}', summary: 'Revokes a link', status: 204 },
  {
    method: 'post',
    path: '/api/cases/{id}/answers/{answer}/confirm',
    summary: 'Enters as accepted what a buyer answered by a link',
    answer: ['Case', answers.caseAnswer],
    status: 200,
    headers: ['Idempotency-Key', 'If-Match'],
  },
  {
    method: 'get',
    path: '/api/offers/{secret}',
    summary: 'The offer, for whoever has the link; nobody has to sign in',
    answer: ['Offer', others.offerAnswer],
    ...found,
  },
  {
    method: 'post',
    path: '/api/offers/{secret}/accept',
    summary: 'Accepts the offer with the seal that was shown; an officer confirms it',
    body: ['OfferAccept', offerAcceptInput],
    answer: ['Offer', others.offerAnswer],
    status: 200,
  },
]

/** Papers, and the check of the register. */
export const register: readonly Described[] = [
  {
    method: 'get',
    path: '/api/cases/{id}/revisions/{revision}/pdf',
    summary: 'A revision that was issued, as PDF',
    ...found,
  },
  {
    method: 'get',
    path: '/api/integrity',
    summary: 'What the last check of the register found',
    answer: ['Check', others.checkAnswer],
    ...found,
  },
]
