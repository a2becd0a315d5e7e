import { priceLists } from '@anslag/price-lists'
import { components, engine, estimate, readPriceList, requirementsOf } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { withValue } from '../assumptions/answers.ts'
import { adjust } from '../operations/adjust.ts'
import { changeDriver } from '../operations/assume.ts'
import { setVatReason } from '../operations/details.ts'
import { addFixedLine } from '../operations/fixed-lines.ts'
import type { Content } from '../quote/content.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted, codesOf, refused } from '../testing/accepted.ts'
import { tampered } from '../testing/changed.ts'
import { acceptedOf, documents, draftOf, officer, requestOf, withDocument } from '../testing/sample.ts'
import { parseQuote } from '../verify/read-quote.ts'
import { differenceFromEstimate, revisionDifference } from './difference.ts'
import { recompute } from './recompute.ts'

const vat = { category: 'S', rate: '25' } as const

const contentOf = ({ revisions }: Quote): Content => {
  const content = revisions.at(-1)?.content
  if (content === undefined) throw new Error('no revision')
  return content
}

const quoted = contentOf(acceptedOf())

const withContent = (place: string, value: unknown): Content => {
  const made = tampered(acceptedOf(), { [`/revisions/0/content${place}`]: value })
  return contentOf(accepted(parseQuote(made)))
}

const dearer = accepted(
  readPriceList(withValue(priceLists[0], '/rates/adviser/amount', '1200.00'), requirementsOf(components)),
)

describe('recompute', () => {
  it('gives the very same by the very same', () => {
    expect(accepted(recompute(quoted, documents))).toMatchObject({ same: true, changed: [], difference: { lines: [] } })
  })

  it.each<readonly [string, string, unknown]>([
    ['status', '/estimate/priceList/status', 'approved'],
    ['title', '/list/title/nb', 'Vedtatt prisliste'],
    ['period', '/list/validFrom', '2026-01-02'],
    ['sources', '/list/sources/0/title', 'Styrevedtak'],
    ['sources', '/vatTable/sources/0/title', 'En annen'],
    ['estimate', '/estimate/lines/0/text/nb', 'Kaffe'],
  ])('tells what a quote says otherwise than the documents, though no amount differs: %s at %s', (of, place, value) => {
    const { same, changed, statedOtherwise } = accepted(recompute(withContent(place, value), documents))
    expect({ same, changed, statedOtherwise: statedOtherwise.map((each) => each.of) }).toEqual({
      same: true,
      changed: [],
      statedOtherwise: [of],
    })
  })

  it('leaves what another engine says of an estimate to that engine: where anything is another, lines are not held against', () => {
    const worded = withContent('/estimate/lines/0/text/nb', 'Kaffe')
    const older = { ...worded, estimate: { ...worded.estimate, engine: '0.0.0' } }
    const { changed, statedOtherwise } = accepted(recompute(older, documents))
    expect([changed.map((each) => each.of), statedOtherwise]).toEqual([['engine'], []])
  })

  it('tells what another list changes, line by line with the cause', () => {
    const found = accepted(recompute(quoted, withDocument({ list: dearer })))
    expect(found.same).toBe(false)
    expect(found.changed).toEqual([{ of: 'price-list', stated: quoted.estimate.priceList.digest, now: dearer.digest }])
    expect(found.difference.lines[0]).toMatchObject({
      id: 'coordination',
      causes: [{ kind: 'tariff', ref: 'rate.adviser', before: '1178.00', after: '1200.00' }],
    })
  })

  it('tells everything that is another: engine, day and each document', () => {
    const { estimate } = quoted
    const digest = `sha256:${'0'.repeat(64)}`
    const other = {
      ...estimate,
      engine: '0.0.0',
      priceList: { ...estimate.priceList, digest },
      catalogue: { ...estimate.catalogue, digest },
      vatTable: { ...estimate.vatTable, digest },
    }
    const found = accepted(recompute({ ...quoted, estimate: other }, { ...documents, day: '2026-11-24' }))
    const { list, catalogue, vatTable } = documents.book
    expect(found.changed).toEqual([
      { of: 'engine', stated: '0.0.0', now: engine },
      { of: 'day', stated: '2026-11-22', now: '2026-11-24' },
      { of: 'price-list', stated: digest, now: list.digest },
      { of: 'catalogue', stated: digest, now: catalogue.digest },
      { of: 'vat-table', stated: digest, now: vatTable.digest },
    ])
    expect(found.same).toBe(true)
  })

  it.each(['net', 'vat', 'gross'] as const)('finds that the total %s alone is another', (name) => {
    const { estimate } = quoted
    const wrong = { ...quoted, estimate: { ...estimate, totals: { ...estimate.totals, [name]: '1.00' } } }
    expect(accepted(recompute(wrong, documents))).toMatchObject({ same: false, difference: { lines: [] } })
  })

  it('finds a figure that was changed and sealed anew with a trace of its own', () => {
    const [line] = quoted.estimate.lines
    const lines = quoted.estimate.lines.map((each) => (each === line ? { ...each, net: '1.00' } : each))
    const found = accepted(recompute({ ...quoted, estimate: { ...quoted.estimate, lines } }, documents))
    expect(found).toMatchObject({ same: false, changed: [] })
  })

  it('is refused on a day that the list does not price', () => {
    expect(codesOf(refused(recompute(quoted, { ...documents, day: '2025-06-01' })))).toEqual([
      'price-list/no-list-for-day',
    ])
  })
})

describe('the difference between two revisions', () => {
  const before = draftOf()
  const decision = { reason: 'Avklart', by: officer, on: '2026-11-22' }
  const more = accepted(changeDriver(before, { ref: '/sources/1/files', value: 5, ...decision }, documents))
  const course = {
    id: 'fixed:course',
    text: { nb: 'Kurs', nn: 'Kurs', en: 'Course' },
    quantity: '2',
    unitCode: 'HUR',
    unitPrice: '1000.00',
    vatCategory: 'S',
    vatRate: '25',
    reason: 'Avtalt',
    by: officer,
  } as const
  const withCourse = accepted(addFixedLine(more, course))
  const reduced = accepted(
    adjust(withCourse, {
      id: 'student',
      kind: 'reduction',
      reason: 'Student',
      by: officer,
      size: { percent: '10' },
      vat,
    }),
  )

  it('names the officer’s change with what it replaced, fixed lines and adjustments', () => {
    const { lines, net } = revisionDifference(contentOf(before), contentOf(reduced))
    expect(lines.map(({ id, causes }) => [id, causes])).toEqual([
      [
        'third-party:egne-data@2027',
        [{ kind: 'assumption', ref: '/sources/egne-data/files', before: '1', after: '5' }],
      ],
      ['fixed:course', [{ kind: 'line', ref: 'fixed:course', after: '2000.00' }]],
      ['adjustment:student', [{ kind: 'line', ref: 'adjustment:student', after: expect.stringMatching(/^-/) }]],
    ])
    expect(net).toEqual({ before: '140730.00', after: contentOf(reduced).totals.net, change: expect.any(String) })
  })

  it('tells what moved an adjustment or a fixed line', () => {
    const twice = accepted(addFixedLine(reduced, { ...course, quantity: '4' }))
    const { lines } = revisionDifference(contentOf(reduced), contentOf(twice))
    expect(lines.map(({ id, causes }) => [id, causes.map(({ ref, before, after }) => [ref, before, after])])).toEqual([
      ['fixed:course', [['/fixedLines/fixed:course/quantity', '2', '4']]],
      ['adjustment:student', [['/adjustments/student/base', expect.any(String), expect.any(String)]]],
    ])
    const cheaper = accepted(addFixedLine(withCourse, { ...course, unitPrice: '900.00' }))
    expect(revisionDifference(contentOf(withCourse), contentOf(cheaper)).lines).toMatchObject([
      {
        text: course.text,
        causes: [{ ref: '/fixedLines/fixed:course/unitPrice', before: '1000.00', after: '900.00' }],
      },
    ])
  })

  it.each([
    ['percent', 'reduction', { percent: '10' }, { percent: '20' }, '10', '20'],
    ['amount', 'reduction', { amount: '100.00' }, { amount: '200.00' }, '-100.00', '-200.00'],
    ['amount', 'charge', { amount: '100.00' }, { amount: '200.00' }, '100.00', '200.00'],
  ] as const)('tells the %s of a %s that became another', (figure, kind, size, other, was, is) => {
    const input = { id: 'agreed', kind, reason: 'Avtalt', by: officer, vat } as const
    const [one, two] = [size, other].map((each) => contentOf(accepted(adjust(before, { ...input, size: each }))))
    const { lines, net, gross } = revisionDifference(one ?? expect.fail(), two ?? expect.fail())
    expect(lines).toMatchObject([
      {
        id: 'adjustment:agreed',
        text: { nb: 'Avtalt', nn: 'Avtalt', en: 'Avtalt' },
        change: net.change,
        causes: [{ kind: 'assumption', ref: `/adjustments/agreed/${figure}`, before: was, after: is }],
      },
    ])
    expect([net.after, gross.after]).toEqual([two?.totals.net, two?.totals.gross])
  })

  it('tells of a VAT category that a fixed line brings', () => {
    const exempt = { category: 'E', reason: 'Unntatt', legalReference: 'mval. § 3-5', components: [] } as const
    const withReason = accepted(setVatReason(before, exempt, documents))
    const mixed = accepted(addFixedLine(withReason, { ...course, vatCategory: 'E', vatRate: '0' }))
    expect(revisionDifference(contentOf(before), contentOf(mixed)).vatRates).toEqual([
      { category: 'E', before: [], after: ['0'] },
    ])
  })

  it('tells the lines whose VAT is another, though their amounts are the same', () => {
    const given = { category: 'E', reason: 'Unntatt', legalReference: 'mval. § 3-5' } as const
    const exempt = accepted(setVatReason(before, { ...given, components: ['coordination'] }, documents))
    const { net, lines } = revisionDifference(contentOf(before), contentOf(exempt))
    expect(net.change).toBe('0.00')
    expect(lines).toMatchObject([
      {
        id: 'coordination',
        change: '0.00',
        causes: [{ kind: 'vat', ref: 'vat', before: 'S 25', after: 'E 0' }],
      },
    ])
    expect(lines).toHaveLength(1)
    const withReason = accepted(setVatReason(withCourse, { ...given, components: [] }, documents))
    const moved = accepted(addFixedLine(withReason, { ...course, vatCategory: 'E', vatRate: '0' }))
    expect(revisionDifference(contentOf(withReason), contentOf(moved)).lines).toMatchObject([
      { id: 'fixed:course', change: '0.00', causes: [{ kind: 'vat', before: 'S 25', after: 'E 0' }] },
    ])
  })

  it('from the researcher’s own estimate has the same causes', () => {
    const own = accepted(estimate({ ...documents, request: requestOf('typical') }))
    expect(differenceFromEstimate(own, contentOf(before))).toMatchObject({ lines: [], net: { change: '0.00' } })
    expect(differenceFromEstimate(own, contentOf(more)).lines).toEqual(
      revisionDifference(contentOf(before), contentOf(more)).lines,
    )
  })
})
