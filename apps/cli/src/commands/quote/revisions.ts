import { both, success } from '@anslag/pricing'
import { quoteOperations, readChangedDetails } from '@anslag/quotes'
import { bookOn } from '../../documents/price-list.ts'
import { pricingDay } from '../../documents/priced.ts'
import { inFile, readDocument } from '../../documents/read-document.ts'
import { readRequestFile } from '../../documents/request.ts'
import type { Command } from '../command.ts'
import { readBase } from './base.ts'
import { changing, operated, withSameBook } from './changing.ts'
import { entryOf, pricedEntry } from './entry.ts'

/** Changes who, where and on which terms, fixed lines and reasons for no VAT. */
const edit = changing({
  name: 'quote edit',
  operands: [{ name: 'details', file: true }],
  flags: ['list', 'catalogue'],
  change: async (quote, invocation) => {
    const [, file = ''] = invocation.operands
    const document = await readDocument(file, ['quote-details/1'], invocation.environment)
    const details = document.ok ? inFile(file, readChangedDetails(document.value)) : document
    if (!details.ok) return details
    return withSameBook(quote, invocation, (entry) => quoteOperations.edit(quote, details.value, entry))
  },
})

/** Prices a draft anew: by today's list, on another day, or for another request. */
const repriced = changing({
  name: 'quote reprice',
  flags: ['answers', 'list', 'catalogue', 'day'],
  change: async (quote, invocation) => {
    const { options, environment } = invocation
    const file = options.given('answers')
    const request = file === undefined ? success(undefined) : await readRequestFile(file, options, environment)
    const read = both(request, await bookOn(pricingDay(invocation), options, environment))
    if (!read.ok) return read
    const [asked, book] = read.value
    return operated(quoteOperations.reprice(quote, { request: asked }, pricedEntry(book, invocation)), invocation)
  },
})

/** Numbers, dates and seals a draft: from then on it never changes. */
const issue = changing({
  name: 'quote issue',
  flags: ['number', 'base', 'by', 'role', 'at', 'key', 'list', 'catalogue'],
  required: ['by'],
  change: async (quote, invocation) => {
    const base = await readBase(invocation)
    if (!base.ok) return base
    const number = invocation.options.given('number')
    const input = { ...base.value, ...(number === undefined ? {} : { number }) }
    return withSameBook(quote, invocation, (entry) => quoteOperations.issue(quote, input, entry))
  },
})

/** A command that needs nothing but the quote. */
const plain = (name: 'quote revise' | 'quote discard', operation: 'revise' | 'discard'): Command =>
  changing({
    name,
    change: (quote, invocation) => operated(quoteOperations[operation](quote, {}, entryOf(invocation)), invocation),
  })

/** From the first draft to the next one. */
export const revisionCommands: readonly Command[] = [
  edit,
  repriced,
  issue,
  plain('quote revise', 'revise'),
  plain('quote discard', 'discard'),
]
