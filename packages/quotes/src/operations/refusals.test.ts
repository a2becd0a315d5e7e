import type { Result } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { accepted, refused } from '../testing/accepted.ts'
import { richDraft } from '../testing/rich-quote.ts'
import {
  acceptedOf,
  at,
  documents,
  draftOf,
  issuedOf,
  issuing,
  officer,
  requestOf,
  sentOf,
  withDocument,
} from '../testing/sample.ts'
import { adjust, removeAdjustment } from './adjust.ts'
import { removeRemarkAnswer } from './answer-remark.ts'
import { assess, changeDriver, changeNorm, removeAssumption } from './assume.ts'
import { changeOrder } from './change-order.ts'
import { removeVatReason, setVatReason } from './details.ts'
import { cancel, deliver, send } from './events.ts'
import { removeFixedLine } from './fixed-lines.ts'
import { issueQuote } from './issue.ts'
import { discardDraft, revise } from './revise.ts'

const draft = draftOf()

const issued = issuedOf(draft)

const taken = acceptedOf(sentOf(issued))

const decision = { reason: 'Avklart', by: officer, on: '2026-11-22' }

const files = { ref: '/sources/1/files', value: 5, ...decision }

const discount = { id: 'discount', kind: 'reduction', reason: 'Avtalt', by: officer, size: { percent: '5' } } as const

const export_ = {
  category: 'G',
  reason: 'Utenfor Norge',
  legalReference: 'mval. § 6-22',
  components: ['coffee'],
} as const

const norm = { tariff: 'coordination.base', value: '14', ...decision }

const order = { request: requestOf('typical'), ...documents, reason: 'Avtalt' }

const other = `sha256:${'0'.repeat(64)}`

const { list, catalogue, vatTable } = documents.book

describe('a refusal says what it is about', () => {
  it.each<readonly [string, Result<unknown>, string, object]>([
    ['quote/unknown-id', adjust(draft, { ...discount, lines: ['coordination', 'gone'] }), '', { id: 'gone' }],
    ['quote/which-vat', adjust(richDraft(), { ...discount, size: { amount: '5.00' } }), '', { found: ['S 25', 'E 0'] }],
    ['quote/which-vat', adjust(draft, { ...discount, lines: [] }), '', { found: [] }],
    ['quote/unknown-id', removeAdjustment(draft, 'discount'), '', { id: 'discount' }],
    ['quote/unknown-id', removeFixedLine(draft, 'fixed:x'), '', { id: 'fixed:x' }],
    ['quote/unknown-id', removeRemarkAnswer(draft, { code: 'attachment/dpia' }), '', { id: 'attachment/dpia' }],
    ['quote/unknown-id', removeAssumption(draft, 0, documents), '', { id: '0' }],
    ['quote/unknown-id', removeVatReason(draft, 'G', documents), '', { id: 'G' }],
    ['quote/unknown-component', setVatReason(draft, export_, documents), '', { component: 'coffee' }],
    ['quote/unknown-component', assess(draft, { component: 'delivery', ...decision }), '', { component: 'delivery' }],
    ['quote/not-a-driver', changeDriver(draft, { ...files, ref: '/sources/0' }, documents), '', { ref: '/sources/0' }],
    ['quote/not-a-driver', changeDriver(draft, { ...files, ref: '/sources/9' }, documents), '', { ref: '/sources/9' }],
    ['quote/unchanged', changeDriver(draft, { ...files, value: 1 }, documents), '', { of: '/sources/1/files' }],
    ['quote/not-a-norm', changeNorm(draft, norm, documents), '', { tariff: norm.tariff, answer: '' }],
    [
      'quote/not-a-norm',
      changeNorm(draft, { ...norm, answer: 'x' }, documents),
      '',
      { tariff: norm.tariff, answer: 'x' },
    ],
    ['quote/unchanged', changeNorm(draft, { ...norm, answer: 'new' }, documents), '', { of: norm.tariff }],
    [
      'quote/too-many-hours',
      changeNorm(draft, { ...norm, answer: 'new', value: '10000.5' }, documents),
      '',
      { tariff: norm.tariff, given: '10000.5', limit: '10000' },
    ],
    ['quote/other-kind', adjust(richDraft(), { ...discount, id: 'urgent' }), '', { id: 'urgent' }],
    ['quote/not-accepted', changeOrder(issued, order), '', { number: 'DEMO-2026-0001' }],
    ['quote/not-a-draft', removeFixedLine(issued, 'x'), '/revisions', { status: 'issued' }],
    ['quote/change-instead', issuing(taken, at('2026-12-02'), documents), '/revisions', { status: 'accepted' }],
    ['quote/first-draft', discardDraft(draft), '/revisions', {}],
    ['quote/number-missing', issueQuote(draft, {}, at('2026-11-23'), documents), '', {}],
    [
      'quote/number-kept',
      issueQuote(accepted(revise(issued)), { number: 'DEMO-2026-0002' }, at('2026-11-24'), documents),
      '',
      { number: 'DEMO-2026-0001', given: 'DEMO-2026-0002' },
    ],
    ['quote/not-a-draft', discardDraft(issued), '/revisions', { status: 'issued' }],
    ['quote/not-issued', send(draft, {}, at('2026-11-23')), '/revisions', { event: 'sent' }],
    ['quote/draft-exists', revise(draft), '/revisions', {}],
    ['quote/change-instead', revise(taken), '/revisions', { status: 'accepted' }],
  ])('%s', (code, result, path, params) => {
    expect(refused(result).map((issue) => [issue.code, issue.path, issue.params])).toEqual([[code, path, params]])
  })

  it.each([
    ['price-list', withDocument({ list: { ...list, digest: other } }), list.digest],
    ['catalogue', withDocument({ catalogue: { ...catalogue, digest: other } }), catalogue.digest],
    ['vat-table', withDocument({ vatTable: { ...vatTable, digest: other } }), vatTable.digest],
  ])('where the %s is another than the quote was priced with', (document, sources, stated) => {
    expect(refused(changeDriver(draft, files, sources)).map(({ path, params }) => [path, params])).toEqual([
      ['', { document, stated, given: other }],
    ])
  })

  it('where a scope cannot be priced: the new one, or both', () => {
    const unknown = { ...order.request, areas: ['coffee'] }
    expect(refused(changeOrder(taken, { ...order, request: unknown }))).toMatchObject([
      { code: 'request/unknown-area' },
    ])
    const past = { ...order, day: '2025-12-31' }
    expect(refused(changeOrder(taken, past))).toMatchObject([{ code: 'price-list/no-list-for-day' }])
  })

  it('where the moment is none', () => {
    const soon = { ...at('2026-12-02'), at: 'soon' }
    for (const result of [issuing(draft, soon, documents), deliver(taken, {}, soon)])
      expect(refused(result)[0]).toMatchObject({ code: 'format/pattern', path: '', params: { given: '"soon"' } })
  })

  it('where nobody has accepted any longer', () => {
    const cancelled = accepted(cancel(taken, { reason: 'buyer-withdrew' }, at('2026-12-20')))
    expect(refused(changeOrder(cancelled, order))).toMatchObject([
      { code: 'quote/base-not-agreed', params: { number: 'DEMO-2026-0001', status: 'cancelled' } },
    ])
  })
})
