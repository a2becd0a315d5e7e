import { describe, expect, it } from 'vitest'
import { rulesOf } from '../testing/accepted.ts'
import { goodSamples } from '../testing/rule-samples.ts'
import { issuedOf, sentOf } from '../testing/sample.ts'
import { readQuote, readQuoteText } from './read-quote.ts'
import { verify } from './verify.ts'

const issuesOf = (document: unknown) => {
  const read = readQuote(document)
  return read.ok ? [] : read.issues
}

describe('verify', () => {
  it.each(Object.entries(goodSamples))('finds that every fact of a good quote holds: %s', (_, quote) => {
    const { holds, facts, issues } = verify(JSON.parse(JSON.stringify(quote)))
    expect({ holds, issues }).toEqual({ holds: true, issues: [] })
    expect([...new Set(Object.values(facts))]).toEqual(['holds'])
  })

  it('tells nothing but the form of what it cannot read', () => {
    const { holds, facts } = verify({ format: 'quote/1', number: 7 })
    expect(holds).toBe(false)
    expect(facts).toMatchObject({ form: 'broken', sums: 'unknown', content: 'unknown', chain: 'unknown' })
  })

  it.each([null, 'quote/1', [], {}, { format: 1 }, { format: 'quote/9' }, { format: 'estimate/1' }])(
    'refuses %j as of no format it knows',
    (document) => {
      expect(rulesOf(issuesOf(document))).toEqual(['QR-02'])
    },
  )
})

describe('reading a quote', () => {
  it('gives the quote that was written', () => {
    const quote = sentOf()
    const read = readQuoteText(JSON.stringify(quote))
    expect(read.ok && read.value).toEqual(quote)
  })

  it('refuses ten thousand lines, and tells the limit', () => {
    const { number, revisions } = issuedOf()
    const [revision] = revisions
    const line = revision?.content.estimate.lines[0]
    const lines = Array.from({ length: 10_000 }, (_, index) => ({ ...line, id: `coordination:n${index}` }))
    const content = { ...revision?.content, estimate: { ...revision?.content.estimate, lines } }
    const issues = issuesOf({ format: 'quote/1', number, revisions: [{ ...revision, content }] })
    expect(issues.find(({ code }) => code === 'quote/too-many-lines')?.params).toEqual({
      rule: 'QR-20',
      lines: 10_000,
      limit: 1_000,
    })
  })

  it('tells all that is wrong at once', () => {
    const quote = issuedOf()
    const [revision] = quote.revisions
    const content = { ...revision?.content, buyer: {}, issuedOn: '2026-02-30', discount: '1' }
    const issues = issuesOf({ ...quote, revisions: [{ ...revision, content }] })
    expect(rulesOf(issues)).toEqual(expect.arrayContaining(['QR-03', 'QR-05']))
    expect(issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/revisions/0/content/buyer/name',
        '/revisions/0/content/issuedOn',
        '/revisions/0/content/discount',
      ]),
    )
  })
})
