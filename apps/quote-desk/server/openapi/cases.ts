import { quoteDetailsSchema } from '@anslag/quotes'
import * as z from 'zod/mini'
import * as inputs from '../routes/inputs.ts'
import { originMembers } from '../routes/origin.ts'
import { previewInput } from '../routes/previewing.ts'
import { readingInput } from '../routes/readings.ts'
import * as answers from './answers.ts'
import { type Described, found, made } from './route.ts'

const newCase = z.strictObject({ ...originMembers, details: quoteDetailsSchema })

/** Cases, and lists of what is due. */
export const cases: readonly Described[] = [
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
    method: 'post',
    path: '/api/readings',
    summary: 'Reads what a case would be made of, and what it would begin with; nothing is kept',
    body: ['ReadingInput', readingInput],
    answer: ['ReadingAnswer', answers.readingAnswer],
    ...found,
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
    path: '/api/cases/{id}/issuing',
    summary: 'What issuing the draft of a case would give now, and what stands in its way: nothing is issued',
    answer: ['Issuing', answers.issuingAnswer],
    ...found,
  },
  {
    method: 'get',
    path: '/api/cases/{id}/hours',
    summary:
      'Hours of each component: as they were estimated, by the norms, as they were offered, and as they were worked',
    answer: ['Hours', answers.hoursAnswer],
    ...found,
  },
  {
    method: 'get',
    path: '/api/cases/{id}/log',
    summary: 'Who did what with a case, and when links to it were looked at',
    answer: ['Log', answers.logAnswer],
    ...found,
  },
  {
    method: 'get',
    path: '/api/cases/{id}/book',
    summary:
      'Price list, catalogue and VAT table that the last revision was priced with; 304 where If-None-Match has their ETag',
    answer: ['Book', answers.bookAnswer],
    ...found,
  },
  {
    method: 'put',
    path: '/api/cases/{id}/presence',
    summary: 'Says that one has the case open, for a minute; who else does, and the version that it has by now',
    answer: ['Presence', answers.presenceAnswer],
    ...found,
  },
  {
    method: 'put',
    path: '/api/cases/{id}/erasure',
    summary: 'Takes persons of the buyer out of what was sealed, where no rule keeps them; again, that changes nothing',
    answer: ['Case', answers.caseAnswer],
    ...found,
  },
  {
    method: 'get',
    path: '/api/book',
    summary: 'Price list, catalogue and VAT table of today; 304 where If-None-Match has their ETag',
    answer: ['Book', answers.bookAnswer],
    ...found,
  },
  {
    method: 'get',
    path: '/api/work-lists',
    summary: 'How much is on each work list, to 1000, and how many open cases whoever asks has',
    answer: ['WorkLists', answers.workListsAnswer],
    ...found,
  },
  {
    method: 'post',
    path: '/api/cases/{id}/preview',
    summary: 'What a draft would be if it were saved for another request; nothing is saved',
    body: ['Preview', previewInput],
    answer: ['Previewed', answers.previewAnswer],
    ...found,
  },
  {
    method: 'get',
    path: '/api/work-lists/{name}',
    summary:
      'What is due: expiring-soon, waiting-for-answer, expired, waiting-for-data, delivery-due, download-ending, deletion-due, waiting-for-approval or answers-to-confirm',
    query: inputs.dueInput,
    answer: ['Due', answers.dueAnswer],
    ...found,
  },
]
