import { describe, expect, it } from 'vitest'
import { askedRequest } from '../assumptions/answers.ts'
import type { Content } from '../quote/content.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted } from '../testing/accepted.ts'
import {
  acceptedOf,
  documents,
  draftOf,
  issuedOf,
  officer,
  requestOf,
  sentOf,
  withDocument,
} from '../testing/sample.ts'
import { adjust } from './adjust.ts'
import { assess, changeDriver, changeNorm, removeAssumption } from './assume.ts'
import { changeOrder } from './change-order.ts'
import { droppedDecisions } from './dropped-decisions.ts'
import { changeRequest, reprice } from './reprice.ts'

const request = requestOf('small')

const decision = { reason: 'Avklart', by: officer, on: '2026-11-22' }

const contentOf = ({ revisions }: Quote): Content => revisions.at(-1)?.content ?? expect.fail()

const criteria = { ref: '/populations/0/criteria', value: 6, ...decision }

const assumed = accepted(changeDriver(draftOf(request), criteria, documents))

const agreed = (draft: Quote): Quote => acceptedOf(sentOf(issuedOf(draft)))

const change = (quote: Quote, asked = request): Content =>
  contentOf(accepted(changeOrder(quote, { request: asked, ...documents, reason: 'Avtalt' })))

const [population] = request.populations ?? []

const others = (changed: object) => ({ ...request, populations: population ? [{ ...population, ...changed }] : [] })

describe('what an officer answered', () => {
  it('counts in a quote for a change of nothing, which costs nothing', () => {
    const made = change(agreed(assumed))
    expect(made.totals).toMatchObject({ net: '0.00', gross: '0.00' })
    expect(made.assumptions).toEqual(contentOf(assumed).assumptions)
    expect(droppedDecisions(contentOf(assumed), made)).toEqual([])
  })

  it.each([
    ['the customer says something else', others({ criteria: 4 })],
    ['the first thing has become another', others({ id: 'another' })],
    ['the thing is not ordered any more', { ...request, populations: [] }],
  ])('is left out and told of where %s', (_, asked) => {
    for (const made of [
      change(agreed(assumed), asked),
      contentOf(accepted(changeRequest(assumed, asked, documents))),
    ]) {
      expect(made.assumptions).toEqual([])
      expect(droppedDecisions(contentOf(assumed), made)).toMatchObject([
        {
          code: 'quote/assumption-not-carried',
          severity: 'warn',
          params: { of: '/populations/0/criteria', value: '6', by: officer, reason: 'Avklart' },
        },
      ])
    }
  })

  it('is told with all its values where they are a list', () => {
    const { areas: _areas, ...bare } = request
    const areas = { ref: '/areas', value: ['krim', 'lonn'], ...decision }
    const decided = accepted(changeDriver(draftOf(bare), areas, documents))
    const made = contentOf(accepted(changeRequest(decided, { ...bare, areas: [] }, documents)))
    expect(droppedDecisions(contentOf(decided), made)).toMatchObject([
      { code: 'quote/assumption-not-carried', params: { of: '/areas', value: 'krim, lonn' } },
    ])
  })

  it('needs no entry and no warning where the customer says so by now', () => {
    const made = contentOf(accepted(changeRequest(assumed, others({ criteria: 6 }), documents)))
    expect([made.assumptions, droppedDecisions(contentOf(assumed), made)]).toEqual([[], []])
  })

  it('stays when the same answers come in once more', () => {
    const made = contentOf(accepted(changeRequest(assumed, request, documents)))
    expect(made).toEqual(contentOf(assumed))
  })
})

describe('what an officer assessed', () => {
  it('is left out and told of where it is in question no more', () => {
    const open = { ...request, application: { ...request.application, anonymous: true } }
    const assessed = accepted(assess(draftOf(open), { component: 'anonymisation', ...decision }))
    const made = contentOf(accepted(removeAssumption(assessed, 0, documents)))
    const params = { component: 'anonymisation', by: officer, reason: 'Avklart' }
    expect(droppedDecisions(contentOf(assessed), made)).toEqual([
      { code: 'quote/assessment-not-carried', path: '/assumptions', params, severity: 'warn' },
    ])
  })
})

describe('a reduction of an accepted quote', () => {
  it.each([
    [{ percent: '10' }, 'quote/reduction-percent-not-carried', { percent: '10' }],
    [{ amount: '100.00' }, 'quote/reduction-not-carried', { amount: '100.00' }],
  ])('is told of when it is not repeated', (size, code, params) => {
    const reduction = { id: 'student', kind: 'reduction', reason: 'Student', by: officer, size } as const
    const reduced = accepted(adjust(draftOf(request), reduction))
    const warnings = droppedDecisions(contentOf(reduced), change(agreed(reduced)))
    expect(warnings).toMatchObject([{ code, params: { id: 'student', reason: 'Student', ...params } }])
  })
})

describe('what an accepted quote covers', () => {
  it('is no reduction that somebody decided', () => {
    expect(droppedDecisions(change(agreed(assumed)), contentOf(assumed))).toEqual([])
  })
})

describe('the kind of application that a change is priced as', () => {
  it('is an assumption beside what the customer called it', () => {
    const asked = { ...request, application: { ...request.application, kind: 'change' } as const }
    const made = change(agreed(draftOf(request)), asked)
    expect(made.assumptions).toEqual([
      {
        kind: 'driver',
        ref: '/application/kind',
        value: 'new',
        replaces: 'change',
        reason: 'Avtalt',
        by: officer,
        on: documents.day,
      },
    ])
    expect(askedRequest(made.estimate.request, made.assumptions)).toEqual(asked)
    expect(made.totals.net).toBe('0.00')
    expect(change(agreed(assumed), asked).assumptions).toMatchObject([
      { ref: criteria.ref },
      { ref: '/application/kind' },
    ])
  })

  it('is what an officer decided it to be, where one did', () => {
    const asked = { ...request, application: { ...request.application, kind: 'change' } as const }
    const kind = { ref: '/application/kind', value: 'new', ...decision }
    const draft = accepted(changeDriver(draftOf(asked), kind, documents))
    expect(change(agreed(draft), asked).assumptions).toEqual(contentOf(draft).assumptions)
  })
})

describe('a norm that an officer changed', () => {
  it('is told of by its name, with the answer that it is for, where it counts no more', () => {
    const base = { tariff: 'coordination.base', answer: 'new', value: '13', ...decision }
    const draft = accepted(changeNorm(draftOf(request), base, documents))
    const without = contentOf(accepted(removeAssumption(draft, 0, documents)))
    expect(droppedDecisions(contentOf(draft), without)).toMatchObject([
      { path: '/assumptions', params: { of: 'coordination.base:new', value: '13' } },
    ])
  })

  it('says of another list what that one states', () => {
    const norm = { tariff: 'delivery.base', value: '4', ...decision }
    const draft = accepted(changeNorm(draftOf(request), norm, documents))
    const { document } = documents.book.list
    const base = document.tariffs['delivery.base']
    if (base?.kind !== 'norm-hours') throw new Error('delivery.base is no norm')
    const tariffs = { ...document.tariffs, 'delivery.base': { ...base, figures: { value: '5' } } }
    const list = { ...documents.book.list, document: { ...document, tariffs } }
    const made = contentOf(accepted(reprice(draft, withDocument({ list }))))
    expect(made.assumptions).toMatchObject([{ value: '4', replaces: '5' }])
    expect(JSON.stringify(made.estimate.lines)).toContain('"replaces":"5"')
  })
})
