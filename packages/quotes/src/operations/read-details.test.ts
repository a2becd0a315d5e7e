import { describe, expect, it } from 'vitest'
import { withValue } from '../assumptions/answers.ts'
import { accepted, codesOf, refused } from '../testing/accepted.ts'
import { documents, draftOf, requestOf } from '../testing/sample.ts'
import { draftQuote } from './draft.ts'
import { exampleQuoteDetails } from './example-details.ts'
import { changeDetails, readChangedDetails, readQuoteDetails } from './read-details.ts'

const example = Object(exampleQuoteDetails)

const exempt = { category: 'E', reason: 'Undervisning', legalReference: 'mval. § 3-5', components: [] }

const course = {
  id: 'fixed:course',
  text: { nb: 'Kurs', nn: 'Kurs', en: 'Course' },
  quantity: '2',
  unitCode: 'EA',
  unitPrice: '1000.00',
  vatCategory: 'E',
  vatRate: '0',
  reason: 'Avtalt',
  by: 'Kari Nordmann',
}

describe('details in a file', () => {
  it('make a first draft with a request: the example too', () => {
    const { details } = accepted(readQuoteDetails(exampleQuoteDetails))
    const made = draftQuote({ details, request: requestOf('small'), ...documents })
    expect(accepted(made).revisions[0]?.content).toMatchObject(details)
  })

  it.each([readQuoteDetails, readChangedDetails])('have no two fixed lines of one id', (read) => {
    const twice = { ...example, fixedLines: [course, { ...course, unitPrice: '2.00' }] }
    expect(refused(read(twice))).toMatchObject([
      { code: 'quote/repeated-id', path: '/fixedLines/1/id', params: { id: 'fixed:course', rule: 'QR-21' } },
    ])
  })

  it('are what they say, and nothing where they say nothing', () => {
    const { format: _format, ...details } = example
    expect(accepted(readQuoteDetails(example))).toEqual({ details, fixedLines: [], vatReasons: [] })
    const nothing = accepted(readChangedDetails({ format: 'quote-details/1' }))
    expect(nothing).toEqual({ details: {} })
    const none = accepted(
      readChangedDetails({ format: 'quote-details/1', contact: null, fixedLines: [], vatReasons: [] }),
    )
    expect(none).toEqual({ details: { contact: null }, fixedLines: [], vatReasons: [] })
    expect(codesOf(refused(readQuoteDetails({ ...example, contact: null })))).toEqual(['format/wrong-type'])
  })

  it('have names as people see them, whatever keyboard they were written with', () => {
    const odd = withValue(example, '/buyer/name', 'A\u030ases\u00ad hus\u3164')
    expect(accepted(readQuoteDetails(odd)).details.buyer.name).toBe('Åses hus')
    const wrong = refused(readQuoteDetails(withValue(example, '/buyer/name', '\u3164'))).map(({ path }) => path)
    expect(new Set(wrong)).toEqual(new Set(['/buyer/name']))
  })

  it.each([
    ['/texts', { introduction: { nb: 'a', nn: 'b', en: 'c' }, reservations: { nb: 'a', nn: 'b', en: 'c' } }, undefined],
    ['/texts', { introduction: { nb: 'a', en: 'c' } }, '/texts/introduction/nn'],
    ['/texts', { footer: { nb: 'a', nn: 'b', en: 'c' } }, '/texts/footer'],
    ['/project', { title: 'a', code: 'b' }, '/project/code'],
    ['/language', 'sv', '/language'],
    ['/fixedLines', [{ ...course, id: 'fixed:2-days' }], undefined],
    ['/fixedLines', [{ ...course, id: 'my fixed:course' }], '/fixedLines/0/id'],
    ['/fixedLines', [{ ...course, id: 'fixed:course 2' }], '/fixedLines/0/id'],
    ['/fixedLines', [{ ...course, net: '2000.00' }], '/fixedLines/0/net'],
  ])('are read as a quote reads them: %s %j', (ref, value, wrong) => {
    for (const read of [
      readQuoteDetails(withValue(example, ref, value)),
      readChangedDetails(withValue(example, ref, value)),
    ])
      expect(read.ok ? [] : read.issues.map(({ path }) => path)).toEqual(wrong === undefined ? [] : [wrong])
  })

  it('must all be there for a first draft', () => {
    const { buyer: _buyer, ...rest } = example
    expect(refused(readQuoteDetails(rest))).toMatchObject([{ code: 'format/missing', path: '/buyer' }])
    expect(codesOf(refused(readQuoteDetails({ ...example, discount: '10' })))).toEqual(['format/unknown-key'])
  })

  it('may bring lines at a fixed price and reasons for no VAT, in any order', () => {
    const additions = accepted(readQuoteDetails({ ...example, fixedLines: [course], vatReasons: [exempt] }))
    const quote = accepted(draftQuote({ ...additions, request: requestOf('small'), ...documents }))
    expect(quote.revisions[0]?.content.fixedLines).toEqual([{ ...course, net: '2000.00' }])
    expect(quote.revisions[0]?.content.totals).toMatchObject({ charges: '0.00' })
  })

  it('change of a draft what they have, and nothing else', () => {
    const changed = accepted(readChangedDetails({ format: 'quote-details/1', project: { title: 'Nytt navn' } }))
    const before = draftOf()
    const after = accepted(changeDetails(before, changed, documents))
    expect(after.revisions[0]?.content).toEqual({ ...before.revisions[0]?.content, project: { title: 'Nytt navn' } })
  })

  it('are held to the rules of a quote', () => {
    const buyer = { ...example.buyer, organisationNumber: '971035853' }
    const changed = accepted(readChangedDetails({ format: 'quote-details/1', buyer }))
    expect(codesOf(refused(changeDetails(draftOf(), changed, documents)))).toContain('quote/organisation-number')
  })
})
