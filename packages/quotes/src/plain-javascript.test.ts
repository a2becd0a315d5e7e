import { describe, expect, it } from 'vitest'
import { recompute } from './compare/recompute.ts'
import { acceptedRevision } from './finance/accepted.ts'
import { financeEntries } from './finance/entries.ts'
import { importQuote } from './finance/import.ts'
import { plannedInvoices } from './invoicing/invoices.ts'
import { statusOf } from './lifecycle/status.ts'
import { exampleQuoteDetails } from './operations/example-details.ts'
import { readQuoteDetails } from './operations/read-details.ts'
import { accepted } from './testing/accepted.ts'
import { documents, smallestRequest } from './testing/sample.ts'
import { quoteOperations } from './use-cases/quote-operations.ts'
import { readQuoteText } from './verify/read-quote.ts'
import { verify, verifyQuote } from './verify/verify.ts'

/** Calls a function as plain JavaScript does, which has no types; returns what it returns or the message of what it throws. */
const called = (target: (...given: never[]) => unknown, ...given: readonly unknown[]): unknown => {
  try {
    return Reflect.apply(target, undefined, given)
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : error
  }
}

const details = accepted(readQuoteDetails(exampleQuoteDetails))
const by = { name: 'Kari Nordmann', role: 'officer' } as const
const context = { ...documents, vatTable: documents.book.vatTable, at: '2026-11-22T10:00:00+01:00', by }
const { quote } = accepted(quoteOperations.draft({ ...details, request: smallestRequest }, context))
const draft = { ...details, request: smallestRequest }

describe('an operation that is called with a wrong argument', () => {
  it.each([
    ['draft: at must', 'draft', draft],
    ['draft: at must', 'draft', draft, { ...context, at: new Date(0) }],
    ['draft: by must', 'draft', draft, { ...context, by: undefined }],
    ['draft: by must', 'draft', draft, { ...context, by: 'Kari' }],
    ['draft: book.list must', 'draft', draft, { ...context, book: undefined }],
    ['issue: quote must', 'issue'],
    ['issue: quote must', 'issue', { ok: true, value: { quote } }, {}, context],
    ['issue: input must', 'issue', quote, undefined, context],
    ['adjust: size must', 'adjust', quote, { kind: 'reduction', reason: 'x' }, context],
    ['adjust: size must', 'adjust', quote, { kind: 'reduction', reason: 'x', size: { amount: 5 } }, context],
    ['assume: kind must', 'assume', quote, {}, context],
    ['assume: value must', 'assume', quote, { kind: 'norm', tariff: 'delivery.base', value: 5, reason: 'x' }, context],
    ['edit: details must', 'edit', quote, {}, context],
    ['extend: deadlines must', 'extend', quote, {}, context],
    ['enterChange: change must', 'enterChange', quote, {}, context],
  ] as const)('names itself and the argument: %s', (message, name, ...given) => {
    expect(called(quoteOperations[name], ...given)).toContain(`ArgumentError: quoteOperations.${message}`)
  })

  const wrong = [undefined, null, 5, 'x', [], {}]

  it.each(Object.entries(quoteOperations))(
    '%s answers with issues or such an error, whatever it is given',
    (_, target) => {
      const inputs = [...wrong, { kind: 'fixed-line' }, { reason: 5 }]
      const answers = [
        ...wrong.map((each) => called(target, each, {}, context)),
        ...inputs.map((each) => called(target, quote, each, context)),
        ...wrong.map((each) => called(target, quote, {}, each)),
      ]
      for (const answer of answers)
        if (typeof answer === 'string') expect(answer).toMatch(/^ArgumentError: quoteOperations\./)
        else expect(answer).toHaveProperty('ok')
    },
  )
})

describe('a function on quotes that is called with a wrong argument', () => {
  it.each([
    ['verifyQuote: quote must', verifyQuote],
    ['verifyQuote: quote must', verifyQuote, {}],
    ['importQuote: quote must', importQuote, null],
    ['acceptedRevision: quote must', acceptedRevision, 5],
    ['financeEntries: content must', financeEntries, quote],
    ['plannedInvoices: content must', plannedInvoices, quote],
    ['recompute: content must', recompute, undefined],
    ['statusOf: revision must', statusOf, quote, context.at],
    ['readJson: text must', readQuoteText, quote],
  ])('names itself and the argument: %s', (message, target, ...given) => {
    expect(called(target, ...given)).toContain(`ArgumentError: ${message}`)
  })

  it('says of a document that is no quote what is wrong with it', () => {
    for (const document of [undefined, null, 5, 'x', [], {}])
      expect(called(verify, document)).toMatchObject({ holds: false, facts: { form: 'broken' } })
  })
})
