import { osloDay } from '@anslag/pricing'
import {
  changeDetails,
  changeRequest,
  discardDraft,
  issueQuote,
  lastRevision,
  notCarried,
  readChangedDetails,
  reprice,
  revise,
} from '@anslag/quotes'
import { bookOn } from '../../documents/price-list.ts'
import { pricingDay } from '../../documents/priced.ts'
import { quoteStep } from '../../documents/quote.ts'
import { readDocument, stepOf } from '../../documents/read-document.ts'
import { readRequestFile } from '../../documents/request.ts'
import { both, done } from '../../outcome.ts'
import type { Command } from '../command.ts'
import { changing, resultOf } from './changing.ts'
import { draftWarnings, warningsOn } from './draft-warnings.ts'
import { entryOf } from './entry.ts'
import { withSources } from './with-sources.ts'

/** Changes who, where and on which terms, fixed lines and reasons for no VAT. */
const edit = changing({
  name: 'quote edit',
  operands: [{ name: 'details', file: true }],
  flags: ['list'],
  change: async (quote, invocation) => {
    const [, file = ''] = invocation.operands
    const document = await readDocument(file, ['quote-details/1'], invocation.environment)
    const details = document.ok ? stepOf(file, readChangedDetails(document.value)) : document
    if (!details.ok) return { kind: 'step', step: details }
    return withSources(quote, invocation, (documents) => changeDetails(quote, details.value, documents))
  },
  warnings: draftWarnings,
})

/** Prices a draft anew: by today's list, on another day, or for another request. */
const repriced = changing({
  name: 'quote reprice',
  flags: ['answers', 'list', 'day'],
  change: async (quote, invocation) => {
    const { options, environment } = invocation
    const day = pricingDay(invocation)
    const file = options.given('answers')
    const request = file === undefined ? done(undefined) : await readRequestFile(file, environment)
    const read = both(request, await bookOn(day, options.list, environment))
    if (!read.ok) return { kind: 'step', step: read }
    const [asked, book] = read.value
    const result = asked === undefined ? reprice(quote, { book, day }) : changeRequest(quote, asked, { book, day })
    return { kind: 'step', step: quoteStep(invocation.operands[0], result) }
  },
  warnings: (made, invocation, quote) => {
    const [before, after] = [lastRevision(quote), lastRevision(made)]
    const lost = before === undefined || after === undefined ? [] : notCarried(before.content, after.content)
    return [...lost, ...draftWarnings(made, invocation)]
  },
})

/** Dates and seals a draft: from then on it never changes. */
const issue = changing({
  name: 'quote issue',
  flags: ['by', 'role', 'at', 'list'],
  required: ['by'],
  change: (quote, invocation) =>
    withSources(quote, invocation, (sources) => issueQuote(quote, entryOf(invocation), sources)),
  warnings: (quote, invocation) => warningsOn(osloDay(entryOf(invocation).at), quote),
})

/** From the first draft to the next one. */
export const revisionCommands: readonly Command[] = [
  edit,
  repriced,
  issue,
  changing({ name: 'quote revise', change: (quote) => resultOf(revise(quote)) }),
  changing({ name: 'quote discard', change: (quote) => resultOf(discardDraft(quote)) }),
]
