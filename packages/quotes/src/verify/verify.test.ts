import { describe, expect, it } from 'vitest'
import { withValue } from '../assumptions/answers.ts'
import { chainOf } from '../seal/chain.ts'
import { rulesOf } from '../testing/accepted.ts'
import { forged, tampered } from '../testing/changed.ts'
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

  it('says of a quote that nobody vouches for that it is consistent, also where all of it was forged and sealed anew', () => {
    const cheap = forged(sentOf(), { '/revisions/0/content/buyer/name': 'Universitetet i Bergen' })
    for (const quote of [sentOf(), cheap]) expect(verify(quote).answers).toEqual([{ kind: 'consistent' }])
  })

  it('says up to where a quote is as registered, by the hash of any seal or event in it', () => {
    const sent = sentOf()
    for (const upTo of chainOf(sent))
      expect(verify(sent, { expected: upTo.hash }).answers).toEqual([{ kind: 'as-registered', upTo }])
    expect(chainOf(sent).map(({ event }) => event?.kind)).toEqual([undefined, 'issued', 'sent'])
  })

  it('gives no answer about a quote that was sealed anew, or lost its end, where a hash is expected', () => {
    const sent = sentOf()
    const expected = chainOf(sent).at(-1)?.hash
    const anew = forged(sent, { '/revisions/0/content/buyer/name': 'Universitetet i Bergen' })
    for (const quote of [anew, issuedOf()])
      expect(verify(quote, { expected })).toMatchObject({ holds: true, answers: [] })
  })

  it('gives no answer about a quote that breaks a rule', () => {
    const expected = chainOf(sentOf()).at(-1)?.hash
    expect(verify(tampered(sentOf(), { '/number': 'DEMO-2026-0009' }), { expected }).answers).toEqual([])
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

  it('repeats of a format that it does not know no more than its beginning', () => {
    const format = 'quote/'.padEnd(1_000, '9')
    expect(issuesOf({ format })).toMatchObject([{ path: '/format', params: { given: format.slice(0, 60) } }])
    expect(issuesOf({ format: 2 })).toMatchObject([{ params: { given: '', known: ['quote/1'] } }])
  })
})

describe('the rule of a form that is wrong', () => {
  const ruleOf = (ref: string, value: unknown) => {
    const document = withValue(issuedOf(), ref, value)
    const read = readQuoteText(JSON.stringify(document))
    expect(rulesOf(issuesOf(document))).toEqual(read.ok ? [] : rulesOf(read.issues))
    return rulesOf(issuesOf(document))
  }

  it.each([
    ['a number in place of text', '/revisions/0/content/project/title', 7, 'QR-04'],
    ['a negative amount that is a number', '/revisions/0/content/totals/net', -7, 'QR-04'],
    ['half a revision', '/revisions/0/content/revision', 1.5, 'QR-04'],
    ['an amount in another form', '/revisions/0/content/totals/net', '7', 'QR-04'],
    ['a percentage in another form', '/revisions/0/content/vatBreakdown/0/rate', '25 %', 'QR-04'],
    ['a day in another form', '/revisions/0/content/validUntil', '7. desember', 'QR-05'],
    ['a moment in another form', '/revisions/0/events/0/at', '2026-11-23', 'QR-05'],
    ['text in place of a number', '/revisions/0/content/revision', '1', 'QR-03'],
    ['a number in place of an object', '/revisions/0/content/project', 7, 'QR-03'],
    ['a list in place of text', '/revisions/0/content/project/title', ['7'], 'QR-03'],
    ['yes in place of text', '/revisions/0/content/project/title', true, 'QR-03'],
    ['another form of what is no number', '/revisions/0/content/buyer/address/country', '7', 'QR-03'],
  ])('is the same of text and of parsed JSON: %s', (_, ref, value, rule) => {
    expect(ruleOf(ref, value)).toEqual([rule])
  })
})

describe('reading a quote', () => {
  it('gives the quote that was written', () => {
    const quote = sentOf()
    const read = readQuoteText(JSON.stringify(quote))
    expect(read.ok && read.value).toEqual(quote)
  })

  it('refuses ten thousand lines, and tells the limit and nothing that follows from it', () => {
    const { number, revisions } = issuedOf()
    const [revision] = revisions
    const line = revision?.content.estimate.lines[0]
    const lines = Array.from({ length: 10_000 }, (_, index) => ({ ...line, id: `coordination:n${index}` }))
    const content = { ...revision?.content, estimate: { ...revision?.content.estimate, lines } }
    const issues = issuesOf({ format: 'quote/1', number, revisions: [{ ...revision, content }] })
    expect(issues.map(({ code, params }) => [code, params])).toEqual([
      ['quote/too-many-lines', { rule: 'QR-20', lines: 10_000, limit: 1_000 }],
    ])
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
