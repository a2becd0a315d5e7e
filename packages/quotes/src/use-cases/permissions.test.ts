import type { Result } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { isPermitted, type Operation, permissions } from '../lifecycle/permissions.ts'
import { revise } from '../operations/revise.ts'
import { type Role, roles } from '../quote/event.ts'
import { accepted } from '../testing/accepted.ts'
import { changeQuote, richQuote } from '../testing/rich-quote.ts'
import {
  acceptedOf,
  at,
  details,
  documents,
  draftOf,
  issuedOf,
  lackingRequest,
  requestOf,
  sentOf,
} from '../testing/sample.ts'
import type { Operated } from './operated.ts'
import { quoteOperations } from './quote-operations.ts'

type As = ReturnType<typeof as>

const as = (role: Role, day = '2026-12-02') => ({ ...documents, at: at(day).at, by: { name: 'Kari', role } })

const [draft, issued, sent, taken] = [draftOf(), issuedOf(), sentOf(), acceptedOf()]
const lacking = draftOf(lackingRequest())
const second = accepted(revise(issued))
const request = requestOf('typical')
const additions = { fixedLines: [], vatReasons: [] }
const reduction = { kind: 'reduction', reason: 'Avtalt', size: { amount: '10.00' } } as const
const change = { request, reason: 'Avtalt' }

const of = quoteOperations

const delivered = () => accepted(of.deliver(taken, { delivery: '2027' }, as('officer'))).quote

/** Every operation where its quote allows it: whoever is refused, is refused for the role. */
const attempts: Readonly<Record<Operation, readonly ((entry: As) => Result<Operated>)[]>> = {
  draft: [(entry) => of.draft({ details, request, ...additions }, entry)],
  edit: [(entry) => of.edit(draft, { details: {}, ...additions }, entry)],
  assume: [(entry) => of.assume(draft, { kind: 'driver', ref: '/sources/0/files', value: 9, reason: 'Avtalt' }, entry)],
  answer: [(entry) => of.answer(lacking, { code: 'attachment/protocol', reason: 'Kommer' }, entry)],
  adjust: [(entry) => of.adjust(draft, reduction, { ...entry, vatTable: documents.book.vatTable })],
  remove: [
    (entry) => {
      const own = accepted(of.adjust(draft, reduction, { ...as('officer'), vatTable: documents.book.vatTable })).quote
      return of.removeAddition(own, { kind: 'adjustment', id: 'reduction-1' }, entry)
    },
    (entry) => {
      const norm = { kind: 'norm', tariff: 'delivery.base', value: '5', reason: 'Avtalt' } as const
      const own = accepted(of.assume(draft, norm, as('officer'))).quote
      return of.removeDecision(own, { kind: 'assumption', place: 0 }, entry)
    },
  ],
  reprice: [(entry) => of.reprice(draft, {}, entry), (entry) => of.reprice(draft, { request }, entry)],
  revise: [(entry) => of.revise(sent, {}, entry)],
  discard: [(entry) => of.discard(second, {}, entry)],
  change: [(entry) => of.change(taken, change, entry)],
  enterChange: [
    (entry) => of.enterChange(richQuote(), { change: changeQuote() }, { ...entry, at: at('2027-03-02').at }),
  ],
  issue: [(entry) => of.issue(draft, { number: 'DEMO-2026-0001' }, entry)],
  send: [(entry) => of.send(issued, {}, entry)],
  accept: [(entry) => of.accept(sent, { acceptedBy: 'Ola', acceptedAt: entry.at }, entry)],
  undo: [(entry) => of.undo(taken, { reason: 'Feil' }, entry)],
  decline: [(entry) => of.decline(sent, { reason: 'price' }, entry)],
  withdraw: [(entry) => of.withdraw(sent, { reason: 'mistake' }, entry)],
  cancel: [(entry) => of.cancel(taken, { reason: 'mistake' }, entry)],
  receive: [(entry) => of.receive(taken, {}, entry)],
  deliver: [(entry) => of.deliver(taken, { delivery: '2027' }, entry)],
  extend: [
    (entry) =>
      of.extend(
        delivered(),
        { deadlines: [{ deadline: 'download', delivery: '2027', until: '2027-12-01', reason: 'Avtalt' }] },
        entry,
      ),
  ],
  acknowledge: [(entry) => of.acknowledge(taken, {}, entry)],
}

const operations = Object.entries(attempts)

const isOperation = (name: string): name is Operation => Object.hasOwn(permissions, name)

describe.each(operations)('%s', (name, each) => {
  const operation = isOperation(name) ? name : expect.fail()

  it.each(roles)('is done or refused as the table says, for the role %s', (role) => {
    for (const attempt of each) {
      const result = attempt(as(role))
      if (isPermitted(operation, role)) expect(result).toMatchObject({ ok: true })
      else
        expect(result).toEqual({
          ok: false,
          issues: [
            {
              code: 'quote/not-permitted',
              path: '',
              params: { operation, role, allowed: permissions[operation] },
              severity: 'error',
            },
          ],
        })
    }
  })
})

describe('the table of roles', () => {
  it('lets nobody but an officer draft, and no buyer, finance or administrator issue', () => {
    expect(permissions.draft).toEqual(['officer'])
    expect(roles.filter((role) => isPermitted('issue', role))).toEqual(['officer', 'approver'])
  })

  it('gives an administrator nothing to decide', () => {
    expect(Object.keys(permissions).filter((name) => isOperation(name) && isPermitted(name, 'administrator'))).toEqual(
      [],
    )
  })
})
