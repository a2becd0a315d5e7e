import { quoteDetailsSchema } from '@anslag/quotes'
import * as z from 'zod/mini'
import * as inputs from '../routes/inputs.ts'
import { offered } from '../routes/operations.ts'
import { originMembers } from '../routes/origin.ts'
import * as answers from './answers.ts'
import { integrityDescribed, offersDescribed } from './described-accountability.ts'

/** How a route is called, and what it answers with. */
export interface Described {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** `/api/cases/{id}` */
  readonly path: string
  readonly summary: string
  /** By its name in the document. */
  readonly query?: z.ZodMiniType
  readonly body?: readonly [name: string, schema: z.ZodMiniType]
  readonly answer?: readonly [name: string, schema: z.ZodMiniType]
  readonly status: 200 | 201 | 204
  readonly headers?: readonly ('Idempotency-Key' | 'If-Match')[]
}

const newCase = z.strictObject({ ...originMembers, details: quoteDetailsSchema })

const once = ['Idempotency-Key'] as const

const found = { status: 200 } as const

const made = { status: 201, headers: once } as const

/** What each operation does, in a sentence. */
const summaries: Readonly<Record<keyof typeof offered, string>> = {
  edit: 'Changes who, where and on which terms, fixed lines and reasons for no VAT: each member that is sent, whole',
  assume: 'Answers a driver otherwise, expects other hours than a norm, or states that a component was assessed',
  answer: 'Says why the quote is issued although the estimate finds something missing',
  adjust: 'Adds a charge or a reduction, in kroner or in percent',
  remove: 'Takes out what an officer added or decided, by its name',
  reprice: 'Prices the draft by the list of today, and for another request where one is sent',
  revise: 'Begins the next revision under the same number',
  discard: 'Throws the draft away; a first one with its case',
  approve: 'Approves the draft as it is, by somebody who has not worked on it; any edit voids that',
  issue: 'Numbers, dates and seals the draft',
  send: 'Enters that the quote was sent to the buyer',
  accept: 'Enters that the buyer has accepted, and when that arrived',
  undo: 'Takes back an acceptance that was entered by mistake',
  decline: 'Enters that the buyer has declined',
  withdraw: 'Takes the quote back before the buyer has answered',
  cancel: 'Gives an accepted quote up; the answer says what is owed by then',
  change: 'Makes a case of its own for a change of an accepted quote, which charges the difference',
  receive: 'Enters that data of others arrived, of a source or of all',
  deliver: 'Enters that files were handed over, and until when they can be fetched',
  extend: 'Changes the days until which files can be fetched or may be held',
  archive: 'Gives the case the number that the archive knows it by',
  recordHours: 'Enters hours that were worked on a component, with a note',
}

const operations = Object.entries(offered).map(([name, { input }]): Described => {
  const summary = Object.entries(summaries).find(([known]) => known === name)?.[1] ?? ''
  const titled = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
  return {
    method: 'post',
    path: `/api/cases/{id}/${name}`,
    summary,
    body: [input === inputs.nothingInput ? 'Nothing' : titled, input],
    answer: ['Case', answers.caseAnswer],
    status: name === 'change' ? 201 : 200,
    headers: ['Idempotency-Key', 'If-Match'],
  }
})

const cases: readonly Described[] = [
  {
    method: 'get',
    path: '/api/cases',
    summary: 'Looks for cases',
    query: inputs.searchInput,
    answer: ['Cases', answers.searchAnswer],
    ...found,
  },
  {
    method: 'post',
    path: '/api/cases',
    summary: 'Makes a case with its first draft, of a request, an estimate, a link, files, or nothing',
    body: ['NewCase', newCase],
    answer: ['Case', answers.caseAnswer],
    ...made,
  },
  {
    method: 'get',
    path: '/api/cases/{id}',
    summary: 'A case as it is',
    answer: ['Case', answers.caseAnswer],
    ...found,
  },
  {
    method: 'get',
    path: '/api/cases/{id}/received',
    summary: 'What the researcher sent, and where what is priced differs from it',
    answer: ['Received', answers.receivedAnswer],
    ...found,
  },
  {
    method: 'get',
    path: '/api/work-lists/{name}',
    summary:
      'What is due: expiring-soon, waiting-for-answer, expired, waiting-for-data, delivery-due, download-ending or deletion-due',
    query: inputs.dueInput,
    answer: ['Due', answers.dueAnswer],
    ...found,
  },
]

const lists: readonly Described[] = [
  {
    method: 'get',
    path: '/api/price-lists',
    summary: 'Price lists that came with the desk, and those that were uploaded',
    answer: ['PriceLists', answers.listsAnswer],
    ...found,
  },
  {
    method: 'post',
    path: '/api/price-lists',
    summary: 'Checks a price list, tells all its faults, and keeps it until somebody else has decided',
    body: ['UploadedList', inputs.listInput],
    answer: ['PriceListCase', answers.listAnswer],
    ...made,
  },
  {
    method: 'get',
    path: '/api/price-lists/{id}',
    summary: 'A list that was uploaded, with all in which it differs from the one that applies',
    answer: ['PriceListCase', answers.listAnswer],
    ...found,
  },
  {
    method: 'get',
    path: '/api/price-lists/{id}/impact',
    summary: 'What the list would have changed for the quotes of the last year',
    answer: ['Impact', answers.impactAnswer],
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
      answer: ['PriceListCase', answers.listAnswer],
      status: 200,
      headers: once,
    }),
  ),
]

const finance: readonly Described[] = [
  {
    method: 'get',
    path: '/api/finance/feed',
    summary: 'What happened to accepted quotes after a position, the oldest first',
    query: inputs.feedInput,
    answer: ['Feed', answers.feedAnswer],
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
    answer: ['Acknowledged', answers.acknowledgedAnswer],
    ...found,
  },
]

const session: readonly Described[] = [
  {
    method: 'get',
    path: '/api/session',
    summary: 'Who is signed in',
    answer: ['SignedIn', answers.signedInAnswer],
    ...found,
  },
  { method: 'delete', path: '/api/session', summary: 'Signs out', status: 204 },
]

/** Every route below `/api`, by its subject. */
export const described: Readonly<Record<string, readonly Described[]>> = {
  Cases: [...cases, ...operations],
  'Offers and links': offersDescribed,
  'Price lists': lists,
  Finance: finance,
  Integrity: integrityDescribed,
  Session: session,
}
