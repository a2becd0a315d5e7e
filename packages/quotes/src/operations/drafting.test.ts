import { describe, expect, it } from 'vitest'
import { agreedAmounts } from '../amounts/agreed.ts'
import { revisionDifference } from '../compare/difference.ts'
import type { Content } from '../quote/content.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted, codesOf, refused, rulesOf } from '../testing/accepted.ts'
import { richDraft } from '../testing/rich-quote.ts'
import { details, documents, draftOf, issuedOf, officer, requestOf, smallestRequest } from '../testing/sample.ts'
import { adjust, removeAdjustment } from './adjust.ts'
import { removeVatReason, setDetails, setVatReason } from './details.ts'
import { draftQuote } from './draft.ts'
import { addFixedLine, removeFixedLine } from './fixed-lines.ts'
import { changeRequest, reprice } from './reprice.ts'

const contentOf = ({ revisions }: Quote): Content => {
  const content = revisions.at(-1)?.content
  if (content === undefined) throw new Error('no revision')
  return content
}

const draft = draftOf(smallestRequest)

const discount = { id: 'discount', kind: 'reduction', reason: 'Avtalt', by: officer } as const

const course = {
  id: 'fixed:course',
  text: { nb: 'Kurs', nn: 'Kurs', en: 'Course' },
  quantity: '0.5',
  unitCode: 'HUR',
  unitPrice: '1178.01',
  vatCategory: 'S',
  vatRate: '25',
  reason: 'Avtalt',
  by: officer,
} as const

describe('a draft', () => {
  it('tells of the sources that its traces cite, and of no others', () => {
    const { list, vatTable } = contentOf(draftOf())
    expect(list.sources.map(({ id }) => id)).toEqual(['ssb-commission-rates-2023', 'anslag-demonstration'])
    expect(vatTable.sources.map(({ id }) => id)).toEqual(['vat-handbook-rate'])
  })

  it('has no number, in the quote or in its content', () => {
    const made = accepted(draftQuote({ details, request: smallestRequest, ...documents }))
    expect(made).not.toHaveProperty('number')
    expect(contentOf(made)).not.toHaveProperty('number')
  })

  it('on a day without its list is not made', () => {
    const late = { ...documents, day: '2025-12-31' }
    const made = draftQuote({ details, request: smallestRequest, ...late })
    expect(codesOf(refused(made))).toEqual(['price-list/no-list-for-day'])
  })

  it('takes other details, and refuses a false organisation number', () => {
    const buyer = { ...details.buyer, name: 'Universitetet i Bergen', organisationNumber: '874789542' }
    const { electronicAddress: _address, ...without } = buyer
    expect(contentOf(accepted(setDetails(draft, { buyer: without }))).buyer).toEqual(without)
    const wrong = { ...without, organisationNumber: '874789543' }
    expect(rulesOf(refused(setDetails(draft, { buyer: wrong })))).toEqual(['QR-14'])
  })
})

describe('an adjustment', () => {
  it('in percent is rounded once, and follows the lines', () => {
    const reduced = accepted(adjust(accepted(addFixedLine(draft, course)), { ...discount, size: { percent: '12.5' } }))
    const [{ base, amount } = { base: '', amount: '' }] = contentOf(reduced).adjustments
    const sum = contentOf(reduced).totals.lines
    expect(base).toBe(sum)
    const without = accepted(removeFixedLine(reduced, 'fixed:course'))
    expect(contentOf(without).adjustments[0]?.base).toBe(contentOf(draft).totals.lines)
    expect(contentOf(without).adjustments[0]?.amount).not.toBe(amount)
  })

  it('applies to the lines that it names', () => {
    const named = { ...discount, size: { percent: '50' }, lines: ['fixed:course'] } as const
    const reduced = accepted(adjust(accepted(addFixedLine(draft, course)), named))
    // 0.5 h at 1 178.01 is 589.01, of which the half is 294.505: away from zero, 294.51.
    expect(contentOf(reduced).adjustments[0]).toMatchObject({ base: '589.01', amount: '294.51' })
    expect(contentOf(reduced).totals.reductions).toBe('294.51')
    expect(rulesOf(refused(removeFixedLine(reduced, 'fixed:course')))).toEqual(['QR-25'])
  })

  it('in kroner asks for the VAT category where lines have several', () => {
    const rich = richDraft()
    expect(codesOf(refused(adjust(rich, { ...discount, size: { amount: '5.00' } })))).toEqual(['quote/which-vat'])
    expect(adjust(rich, { ...discount, size: { amount: '5.00' }, vat: { category: 'E', rate: '0' } }).ok).toBe(true)
  })

  it('names the lines that are not there', () => {
    const lines = ['coordination', 'gone']
    const issues = refused(adjust(draft, { ...discount, size: { percent: '5' }, lines }))
    expect(issues).toMatchObject([{ code: 'quote/unknown-id', params: { id: 'gone' } }])
  })

  it('replaces the one with its id, and is taken out again', () => {
    const once = accepted(adjust(draft, { ...discount, size: { amount: '100.00' } }))
    const twice = accepted(adjust(once, { ...discount, size: { amount: '200.00' } }))
    expect(contentOf(twice).totals.reductions).toBe('200.00')
    expect(contentOf(accepted(removeAdjustment(twice, 'discount')))).toEqual(contentOf(draft))
    expect(codesOf(refused(removeAdjustment(draft, 'discount')))).toEqual(['quote/unknown-id'])
  })

  it.each([
    [{ percent: '100.01' }, 'QR-24'],
    [{ percent: '0' }, 'QR-24'],
    [{ percent: '-5' }, 'QR-04'],
    [{ amount: '-5.00' }, 'QR-26'],
    [{ amount: '5' }, 'QR-04'],
    [{ amount: '999999999.00' }, 'QR-41'],
  ])('of %j is refused by %s', (size, rule) => {
    expect(rulesOf(refused(adjust(draft, { ...discount, size })))).toContain(rule)
  })
})

describe('a fixed line', () => {
  it.each([
    [{ quantity: '-1' }, 'QR-22'],
    [{ unitPrice: '-1.00' }, 'QR-22'],
    [{ unitPrice: '1' }, 'QR-04'],
    [{ quantity: '1e3' }, 'QR-04'],
    [{ quantity: 'x1' }, 'QR-04'],
    [{ quantity: '1x' }, 'QR-04'],
    [{ unitPrice: 'x1.00' }, 'QR-04'],
    [{ unitPrice: '1.00x' }, 'QR-04'],
    [{ vatRate: '0' }, 'QR-38'],
    [{ vatCategory: 'E', vatRate: '0' }, 'QR-39'],
    [{ vatCategory: 'E', vatRate: '25' }, 'QR-38'],
    [{ id: 'coordination' }, 'QR-03'],
  ] as const)('with %j is refused by %s', (wrong, rule) => {
    expect(rulesOf(refused(addFixedLine(draft, { ...course, ...wrong })))).toContain(rule)
  })

  it('is refused for what is wrong with it, and not for what follows', () => {
    const issues = refused(addFixedLine(draft, { ...course, quantity: 'to', unitPrice: 'tusen' }))
    expect(issues.map(({ path }) => path.replace(/^.*\/fixedLines\/0/, ''))).toEqual(['/quantity', '/unitPrice'])
  })

  it('is added to no quote that was issued', () => {
    expect(codesOf(refused(addFixedLine(issuedOf(), course)))).toEqual(['quote/not-a-draft'])
    expect(codesOf(refused(removeFixedLine(draft, 'fixed:course')))).toEqual(['quote/unknown-id'])
  })
})

describe('a reason for no VAT', () => {
  const abroad = { category: 'G', reason: 'Kjøper utenfor Norge', legalReference: 'mval. § 6-22 annet ledd' } as const
  const all = [...new Set(contentOf(draftOf()).estimate.lines.map(({ component }) => component))]

  it('gives the category to lines of components, and takes their VAT away', () => {
    const export_ = accepted(setVatReason(draftOf(), { ...abroad, components: all }, documents))
    expect(contentOf(export_).vatBreakdown).toMatchObject([{ category: 'G', rate: '0', vat: '0.00' }])
    expect(contentOf(export_).totals.gross).toBe(contentOf(export_).totals.net)
    expect(contentOf(export_).estimate.priceList.digest).toBe(documents.book.list.digest)
    expect(contentOf(accepted(removeVatReason(export_, 'G', documents)))).toEqual(contentOf(draftOf()))
  })

  it('may concern a part only', () => {
    const mixed = accepted(setVatReason(draftOf(), { ...abroad, components: ['delivery'] }, documents))
    expect(contentOf(mixed).vatBreakdown.map(({ category }) => category)).toEqual(['S', 'G'])
  })

  it('outside the scope concerns all or nothing', () => {
    const outside = { category: 'O', reason: 'Ikke omsetning', legalReference: 'mval. § 3-1' } as const
    expect(rulesOf(refused(setVatReason(draftOf(), { ...outside, components: ['delivery'] }, documents)))).toEqual([
      'QR-40',
    ])
    expect(setVatReason(draftOf(), { ...outside, components: all }, documents).ok).toBe(true)
  })

  it('is refused without a provision, and for components that there are not', () => {
    const wordless = { ...abroad, legalReference: '', components: all }
    expect(rulesOf(refused(setVatReason(draftOf(), wordless, documents)))).toEqual(['QR-03'])
    const unknown = { ...abroad, components: ['coffee'] }
    expect(codesOf(refused(setVatReason(draftOf(), unknown, documents)))).toEqual(['quote/unknown-component'])
    expect(codesOf(refused(removeVatReason(draftOf(), 'G', documents)))).toEqual(['quote/unknown-id'])
  })
})

describe('a draft priced anew', () => {
  it('on another day keeps what officers decided', () => {
    const again = accepted(reprice(richDraft(), { ...documents, day: '2026-12-24' }))
    expect(contentOf(again).estimate.day).toBe('2026-12-24')
    expect(revisionDifference(contentOf(richDraft()), contentOf(again)).lines).toEqual([])
  })

  it('for another request keeps norms, lines and adjustments', () => {
    const again = accepted(changeRequest(richDraft(), requestOf('typical'), documents))
    expect(contentOf(again).assumptions).toEqual(contentOf(richDraft()).assumptions)
    expect(contentOf(again).fixedLines).toEqual(contentOf(richDraft()).fixedLines)
    expect(contentOf(again).adjustments[0]?.base).toBe(agreedAmounts(contentOf(again).estimate)[0]?.amount)
  })
})
