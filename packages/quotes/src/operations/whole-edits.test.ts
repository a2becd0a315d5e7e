import { describe, expect, it } from 'vitest'
import type { Content } from '../quote/content.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted, codesOf, refused } from '../testing/accepted.ts'
import { richDraft } from '../testing/rich-quote.ts'
import { at, details, documents, draftOf, requestOf, smallestRequest } from '../testing/sample.ts'
import { quoteOperations } from '../use-cases/quote-operations.ts'
import { draftQuote } from './draft.ts'
import { changeDetails } from './read-details.ts'

const contentOf = ({ revisions }: Quote): Content => revisions.at(-1)?.content ?? expect.fail()

const course = {
  id: 'fixed:course',
  text: { nb: 'Kurs', nn: 'Kurs', en: 'Course' },
  quantity: '2',
  unitCode: 'EA',
  unitPrice: '1000.00',
  vatCategory: 'S',
  vatRate: '25',
  reason: 'Avtalt',
  by: 'Kari Nordmann',
} as const

const draft = accepted(
  draftQuote({ details, request: smallestRequest, ...documents, fixedLines: [course], vatReasons: [] }),
)

const components = [...new Set(contentOf(draft).estimate.lines.map(({ component }) => component))]

const outside = { category: 'O', reason: 'Utland', legalReference: 'mval. § 1-2', components } as const

const courseOutside = { ...course, vatCategory: 'O', vatRate: '0' } as const

const changed = (quote: Quote, changes: Omit<Parameters<typeof changeDetails>[1], 'details'>) =>
  changeDetails(quote, { details: {}, ...changes }, documents)

describe('a draft with a fixed line', () => {
  it('is moved outside the scope of VAT, lines of both kinds at once', () => {
    const moved = contentOf(accepted(changed(draft, { vatReasons: [outside], fixedLines: [courseOutside] })))
    expect(moved.vatBreakdown.map(({ category }) => category)).toEqual(['O'])
    expect(moved.totals.vat).toBe('0.00')
  })

  it('is left as it was where only some of it would be outside, and what is not is named', () => {
    expect(refused(changed(draft, { vatReasons: [outside] }))).toMatchObject([
      { code: 'quote/outside-scope-mixed', params: { rule: 'QR-40', others: ['fixed:course'] } },
    ])
    expect(codesOf(refused(changed(draft, { fixedLines: [courseOutside] })))).toContain('quote/vat-reason-missing')
  })

  it('may be drafted outside the scope at once', () => {
    const input = { details, request: smallestRequest, ...documents }
    const made = draftQuote({ ...input, fixedLines: [courseOutside], vatReasons: [outside] })
    expect(contentOf(accepted(made)).vatBreakdown).toHaveLength(1)
    const unknown = { ...outside, components: ['coffee'] }
    expect(codesOf(refused(draftQuote({ ...input, vatReasons: [unknown] })))).toEqual(['quote/unknown-component'])
  })
})

describe('a member that a file of changes has', () => {
  it('takes the place of what was there, so that an empty list removes', () => {
    const other = { ...course, id: 'fixed:travel' }
    expect(contentOf(accepted(changed(draft, { fixedLines: [other] }))).fixedLines.map(({ id }) => id)).toEqual([
      'fixed:travel',
    ])
    expect(contentOf(accepted(changed(draft, { fixedLines: [] }))).fixedLines).toEqual([])
    expect(contentOf(accepted(changed(draft, {}))).fixedLines).toHaveLength(1)
    const moved = accepted(changed(draft, { vatReasons: [outside], fixedLines: [courseOutside] }))
    const back = contentOf(accepted(changed(moved, { vatReasons: [], fixedLines: [course] })))
    expect(back.vatReasons).toEqual([])
    expect(back.totals).toEqual(contentOf(draft).totals)
  })

  it('removes no line that an adjustment is of', () => {
    expect(codesOf(refused(changed(richDraft(), { fixedLines: [] })))).toContain('quote/unknown-line')
  })

  it('removes the contact where it is null, and members of members where they are left out', () => {
    const without = contentOf(accepted(changeDetails(draft, { details: { contact: null, invoice: {} } }, documents)))
    expect(without).not.toHaveProperty('contact')
    expect(without.invoice).toEqual({})
  })
})

describe('another buyer', () => {
  const { edit } = quoteOperations
  const entry = { ...documents, ...at('2026-11-22') }
  const first = draftOf(requestOf('small'), { project: { title: 'Kreft', reference: '2026/1' } })
  const bergen = {
    ...details.buyer,
    name: 'Universitetet i Bergen',
    organisationNumber: '874789542',
    electronicAddress: { scheme: '0192', id: '874789542' },
  }

  it('has not the references, the contact and the project reference of the old one, which is told', () => {
    const made = accepted(edit(first, { details: { buyer: bergen } }, entry))
    const content = contentOf(made.quote)
    expect(content).not.toHaveProperty('contact')
    expect([content.invoice, content.project]).toEqual([{}, { title: 'Kreft' }])
    expect(made.warnings.filter(({ code }) => code === 'quote/references-not-carried')).toMatchObject([
      { params: { members: ['invoice.buyerReference', 'contact', 'project.reference'] } },
    ])
  })

  it('has those that come with it', () => {
    const given = { buyer: bergen, invoice: { orderNumber: 'PO-1' }, contact: { name: 'Eva' } }
    const made = accepted(edit(first, { details: given }, entry))
    expect(contentOf(made.quote)).toMatchObject(given)
    expect(made.warnings.map(({ params: { members } }) => members)).toContainEqual([
      'invoice.buyerReference',
      'project.reference',
    ])
  })

  it('is none where the same one has another name or address', () => {
    const renamed = { ...details.buyer, name: 'UiO' }
    const made = accepted(edit(first, { details: { buyer: renamed } }, entry))
    expect(contentOf(made.quote)).toEqual({ ...contentOf(first), buyer: renamed })
    expect(codesOf(made.warnings)).not.toContain('quote/references-not-carried')
  })
})
