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
