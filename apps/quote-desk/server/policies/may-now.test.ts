import { bundledBooks } from '@anslag/price-lists'
import { priceBookOn, type Result, readRequest } from '@anslag/pricing'
import {
  type Entry,
  exampleQuoteDetails,
  type Operated,
  type Quote,
  quoteOperations,
  type Role,
  readQuoteDetails,
  roles,
  unansweredRemarks,
} from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { lackingCase, newCase } from '../testing/desk-in-memory.ts'
import { mayNow } from './may-now.ts'

const given = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

const of = quoteOperations
const at = '2026-11-23T09:00:00Z'
const day = '2026-11-23'
const book = given(priceBookOn(day, bundledBooks()))
const as = (
  role: Role,
): Entry & { readonly book: typeof book; readonly day: string; readonly vatTable: typeof book.vatTable } => ({
  ...{ at, book, day, vatTable: book.vatTable },
  by: { name: `Kari ${role}`, role },
})
const officer = as('officer')

const requestOf = ({ estimate }: ReturnType<typeof newCase>) =>
  given(readRequest(estimate.request, bundledBooks().catalogue))

const request = requestOf(newCase())
const drafted = given(
  of.draft({ ...given(readQuoteDetails(exampleQuoteDetails)), request: requestOf(lackingCase()) }, officer),
).quote
const remark = drafted.revisions.flatMap(({ content }) => unansweredRemarks(content))[0]
const answer = { code: remark?.code ?? '', path: remark?.path ?? '', reason: 'Avklart' }
const answered = given(of.answer(drafted, answer, officer)).quote
const issued = given(of.issue(answered, { number: 'DEMO-2026-0001' }, officer)).quote
const accept = { acceptedBy: 'Ola', acceptedAt: at }
const delivered = request.deliveries?.map(({ id }) => id) ?? []
const accepted = given(of.accept(issued, accept, officer)).quote
const revised = given(of.revise(issued, {}, officer)).quote

const quotes: Readonly<Record<string, Quote>> = {
  draft: drafted,
  issued,
  sent: given(of.send(issued, {}, officer)).quote,
  revised,
  'accepted behind a draft': given(of.accept(revised, accept, officer)).quote,
  accepted,
  acknowledged: given(of.acknowledge(accepted, {}, as('finance'))).quote,
  delivered: given(of.deliver(accepted, { ...(delivered[0] && { delivery: delivered[0] }) }, officer)).quote,
  declined: given(of.decline(issued, { reason: 'price' }, officer)).quote,
  withdrawn: given(of.withdraw(issued, { reason: 'mistake' }, officer)).quote,
  cancelled: given(of.cancel(accepted, { reason: 'mistake' }, officer)).quote,
}

const deadline = {
  deadline: 'download',
  ...(delivered[0] && { delivery: delivered[0] }),
  until: '2027-12-01',
  reason: 'Avtalt',
} as const

/** Each operation of a quote, with something to ask of it that would be done if it may be. */
const tried: Readonly<Record<string, (quote: Quote, by: ReturnType<typeof as>) => Result<Operated>>> = {
  edit: (quote, by) => of.edit(quote, { details: { project: { title: 'Noe annet' } } }, by),
  assume: (quote, by) =>
    of.assume(quote, { kind: 'driver', ref: '/application/kind', value: 'change', reason: 'Avklart' }, by),
  answer: (quote, by) => of.answer(quote, answer, by),
  adjust: (quote, by) => of.adjust(quote, { kind: 'charge', reason: 'Kurs', size: { amount: '1.00' } }, by),
  reprice: (quote, by) => of.reprice(quote, {}, by),
  revise: (quote, by) => of.revise(quote, {}, by),
  send: (quote, by) => of.send(quote, {}, by),
  accept: (quote, by) => of.accept(quote, accept, by),
  undo: (quote, by) => of.undo(quote, { reason: 'Feil' }, by),
  decline: (quote, by) => of.decline(quote, { reason: 'price' }, by),
  withdraw: (quote, by) => of.withdraw(quote, { reason: 'mistake' }, by),
  cancel: (quote, by) => of.cancel(quote, { reason: 'mistake' }, by),
  change: (quote, by) => of.change(quote, { request, reason: 'Avtalt før' }, by),
  receive: (quote, by) => of.receive(quote, {}, by),
  deliver: (quote, by) => of.deliver(quote, { ...(delivered[0] && { delivery: delivered[0] }) }, by),
  extend: (quote, by) => of.extend(quote, { deadlines: [deadline] }, by),
}

describe('what somebody may do with a case now', () => {
  it.each(Object.entries(quotes))(
    'is of one that is %s just what is not refused: every role, every operation',
    (_state, quote) => {
      const found: Record<string, boolean> = {}
      const expected: Record<string, boolean> = {}
      for (const role of roles) {
        const may: readonly string[] = mayNow({ quote, isDiscarded: false }, { role, isEditor: false })
        for (const [operation, act] of Object.entries(tried)) {
          found[`${role} ${operation}`] = may.includes(operation)
          expected[`${role} ${operation}`] = act(quote, as(role)).ok
        }
      }
      expect(found).toEqual(expected)
    },
  )

  const may = (quote: Quote, role: Role, other: object = {}, isEditor = false): readonly string[] =>
    mayNow({ quote, isDiscarded: false, ...other }, { role, isEditor })

  it('is to issue a draft, but not one behind an acceptance', () => {
    expect(may(drafted, 'officer')).toContain('issue')
    expect(may(quotes['accepted behind a draft'] ?? drafted, 'officer')).not.toContain('issue')
    expect(may(quotes['accepted behind a draft'] ?? drafted, 'officer')).toContain('discard')
  })

  it('is to issue what comes to too much only when somebody has approved it who has not worked on it', () => {
    const held = { approval: { sum: '1000.01', above: '1000.00', by: [] } }
    expect(may(drafted, 'officer', held)).not.toContain('issue')
    expect(may(drafted, 'approver', held)).toContain('approve')
    expect(may(drafted, 'approver', held, true)).not.toContain('approve')
    expect(may(drafted, 'officer', { approval: { ...held.approval, by: [{ person: 'Ola' }] } })).toContain('issue')
    expect(may(drafted, 'officer', { approval: { sum: '1000.00', above: '1000.00', by: [] } })).toContain('issue')
  })

  it('is nothing of a case that was given up', () => {
    expect(mayNow({ quote: drafted, isDiscarded: true }, { role: 'officer', isEditor: false })).toEqual([])
  })

  it('is to enter hours once it is accepted', () => {
    expect(may(issued, 'officer')).not.toContain('recordHours')
    expect(may(accepted, 'officer')).toContain('recordHours')
  })
})
